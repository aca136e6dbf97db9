import type { ResidenceState } from '../domain/room/residence';

/**
 * 演示身份: invented people a visitor of the local demonstration can act as. Compiled only where TARO_APP_DEMO is set; a
 * production build holds nothing of it.
 */
export type DemoIdentity = {
  openid: string; name: string; role: 'resident' | 'convener' | 'staff' | 'member' | 'officer'; title: string; note: string;
  roomId: string; organisationId?: string; residence?: Extract<ResidenceState, 'declared' | 'attested'>;
};

/** 广陵区 东关街道 琼花观社区. */
const HOME = '321002001001';

/** The identity of any room's convener. */
export const conveningIdentity = (roomId: string): string => `convener-${roomId}`;

export const DEMO_IDENTITIES: readonly DemoIdentity[] = [
  { openid: 'resident-zhao', name: '赵晓敏', role: 'resident', title: '居民', note: '琼花观社区居民，已核实', roomId: HOME, residence: 'attested' },
  { openid: 'resident-li', name: '李建国', role: 'resident', title: '居民', note: '琼花观社区店主，待确认', roomId: HOME, residence: 'declared' },
  { openid: conveningIdentity(HOME), name: '周明霞', role: 'convener', title: '社区党组织书记', note: '琼花观社区议事室召集人', roomId: HOME },
  { openid: 'staff-xu', name: '许静', role: 'staff', title: '议事室工作人员', note: '琼花观社区议事室工作人员', roomId: HOME },
  { openid: 'member-chen', name: '陈志远', role: 'member', title: '区政协委员', note: '编入琼花观社区议事室', roomId: HOME },
  { openid: 'officer-he', name: '何秀芳', role: 'officer', title: '社区党组织委员', note: '审定琼花观社区的议题', roomId: HOME, organisationId: `partyOrganisation-${HOME}` },
  { openid: 'officer-xu', name: '徐志强', role: 'officer', title: '街道党工委干部', note: '东关街道党工委：点题、上一级审定、答复报告', roomId: HOME, organisationId: 'partyWorkCommittee-321002001' },
  { openid: 'officer-ma', name: '马丽', role: 'officer', title: '委员履职小组联络员', note: '东关街道委员履职小组：签收备案', roomId: HOME, organisationId: 'memberGroup-321002001' },
  { openid: 'officer-gao', name: '高明', role: 'officer', title: '区政协工作人员', note: '广陵区政协：签收街道、园区备案', roomId: HOME, organisationId: 'cppcc-321002' },
  { openid: 'officer-county', name: '程立新', role: 'officer', title: '工作小组办公室干部', note: '广陵区协商议事工作小组：看全区逾期事项', roomId: HOME, organisationId: 'workingGroup-321002' },
  { openid: 'officer-roster', name: '唐淑珍', role: 'officer', title: '区政协委员联络室干部', note: '广陵区政协：管组织、名册和导入导出', roomId: HOME, organisationId: 'cppcc-321002' },
  { openid: 'officer-guidance', name: '韩正平', role: 'officer', title: '指导组办公室干部', note: '市政协指导组：看全市', roomId: HOME, organisationId: 'guidanceGroup-3210' },
  { openid: 'officer-promotion', name: '谢长江', role: 'officer', title: '推进小组联络员', note: '第一推进小组：联系广陵区', roomId: HOME, organisationId: 'promotionGroup-3210-1' },
  { openid: 'officer-city', name: '许文博', role: 'officer', title: '市政协委员联络委干部', note: '市政协：管全市组织和市政协委员名册', roomId: HOME, organisationId: 'cppcc-3210' },
  { openid: 'officer-plant', name: '吴永明', role: 'officer', title: '党支部委员', note: '审定扬城机电厂的议题', roomId: HOME, organisationId: 'partyOrganisation-9321002400001' },
  { openid: 'officer-park', name: '何伟', role: 'officer', title: '园区党工委干部', note: '广陵经济开发区党工委：上一级审定', roomId: HOME, organisationId: 'partyWorkCommittee-321002400' },
  { openid: 'officer-park-group', name: '周海燕', role: 'officer', title: '委员履职小组联络员', note: '广陵经济开发区委员履职小组：签收备案', roomId: HOME, organisationId: 'memberGroup-321002400' },
  { openid: 'officer-committee', name: '郑文博', role: 'officer', title: '专委会工作人员', note: '市政协社会和法制委员会：商定界别议题', roomId: HOME, organisationId: 'specialCommittee-3210-1' },
  { openid: 'officer-department', name: '孙德福', role: 'officer', title: '市城管局工作人员', note: '有关部门：会同商定', roomId: HOME, organisationId: 'department-3210-1' },
  { openid: 'officer-party-group', name: '胡军', role: 'officer', title: '政协党组工作人员', note: '市政协党组：签收界别备案', roomId: HOME, organisationId: 'cppccPartyGroup-3210' },
  { openid: conveningIdentity('321002001'), name: '顾卫东', role: 'convener', title: '街道党工委副书记', note: '东关街道议事室召集人', roomId: '321002001' },
  { openid: conveningIdentity('321012100010'), name: '沈玉芳', role: 'convener', title: '社区党组织书记', note: '仙女社区议事室召集人', roomId: '321012100010' },
  { openid: 'resident-new', name: '新来的居民', role: 'resident', title: '居民', note: '第一次使用，还没有选议事室', roomId: HOME },
];
