import { CATEGORY_NAMES } from '../../src/domain/room/assembly';
import { FUNCTION_NAMES, HOSTING_NAMES } from '../../src/domain/room/hosting';
import { AREA_KIND_NAMES, ORGANISATION_KIND_NAMES, ROOM_KIND_NAMES } from '../../src/domain/room/kinds';
import { IDENTITY_NAMES, MEMBER_LEVEL_NAMES } from '../../src/domain/room/member';
import { POINTER_NAMES } from '../../src/domain/room/override';
import type { SheetName } from '../../src/domain/room/sheets';

/**
 * What a column holds: plain words, a code, one of some names, several codes or names separated by 、, a day, yes or no, a
 * number, a mobile number. `example` stands in the template's example row.
 */
export type Column = { field: string; title: string; type: 'text' | 'code' | 'codes' | 'name' | 'names' | 'day' | 'flag' | 'number' | 'mobile'; required?: true; names?: Record<string, string>; note: string; example: string };

const text = (field: string, title: string, note: string, example = '', more: Partial<Column> = {}): Column => ({ field, title, type: 'text', note, example, ...more });
const REQUIRED = { required: true } as const;
const code = (field: string, title: string, note: string, example: string, more: Partial<Column> = {}): Column => text(field, title, note, example, { type: 'code', ...more });
const oneOf = (field: string, title: string, names: Record<string, string>, example: string, more: Partial<Column> = REQUIRED): Column => text(field, title, `填其中一个：${Object.values(names).join('、')}`, example, { type: 'name', names, ...more });
const day = (field: string, title: string, note: string, example = '', more: Partial<Column> = {}): Column => text(field, title, `${note}，写成2024-01-31`, example, { type: 'day', ...more });

const PERSON = [
  code('person', '人员编号', '本县（市、区）内不重复的编号，自己编，不要用身份证号；同一个人在各表里用同一个编号', 'GLW0001', REQUIRED),
  text('name', '姓名', '', '王某某', REQUIRED),
  text('mobile', '手机号', '只用于本人认领时核对，不保存原号；导出时显示“已登记”，不改的保持原样', '', { type: 'mobile' }),
];

export const OFFICE_NAMES = { deputySecretary: '党（工）委副书记', partyHead: '党组织负责人', sectorConvener: '界别召集人', other: '其他' } as const;
export const ROLE_NAMES = { convener: '召集人', staff: '工作人员', officer: '经办人员' } as const;
export const PLACE_KIND_NAMES = { ...AREA_KIND_NAMES, ...ORGANISATION_KIND_NAMES };

export const COLUMNS: Record<SheetName, readonly Column[]> = {
  organisations: [
    code('code', '编号', '区域填行政区划代码；组织自己编，全市不重复', 'partyOrganisation-321002001001', REQUIRED),
    text('name', '名称', '', '琼花观社区党组织', REQUIRED),
    oneOf('kind', '类别', PLACE_KIND_NAMES, '党组织'),
    code('area', '所在区域编号', '组织填所在的区域；区域填上一级区域', '321002001001', REQUIRED),
    code('parent', '上级组织编号', '区域不填', 'partyWorkCommittee-321002001'),
    text('responsibleOffice', '责任科室', '“三定”方案明确的承办科室', ''),
    text('covers', '联系的县（市、区）和功能区', '只有推进小组填，区域编号之间用、隔开', '', { type: 'codes' }),
    text('ordinal', '排序', '推进小组的序号；十三条所列六个部门的序号', '', { type: 'number' }),
  ],
  rooms: [
    code('code', '编号', '全是数字；乡镇（街道）、园区、村（社区）的议事室用行政区划代码', '321002001001', REQUIRED),
    text('name', '名称', '', '琼花观社区', REQUIRED),
    oneOf('kind', '类别', ROOM_KIND_NAMES, '村（社区）'),
    code('area', '所在区域编号', '', '321002001001', REQUIRED),
    code('body', '本单位组织编号', '企事业单位填本单位党组织，界别填专门委员会；其他不填', ''),
    text('departments', '有关部门编号', '只有界别填，之间用、隔开', '', { type: 'codes' }),
    day('assemblySince', '议事会成立日期', '乡镇（街道）、村（社区）必填', '2020-09-01'),
    text('assemblyReason', '议事会人数说明', '乡镇（街道）不在40—60人的写明原因', ''),
    text('address', '地址', '', '东关街道观巷1号'), text('hours', '开放时间', '', '周一至周五 9:00—17:00'), text('telephone', '办公电话', '不要填个人手机号', ''),
    text('latitude', '纬度', '与经度一起填', '', { type: 'number' }), text('longitude', '经度', '', '', { type: 'number' }),
    oneOf('hosting', '建设形式', HOSTING_NAMES, '', {}),
    text('functions', '一室多用', `可填几个，之间用、隔开：${Object.values(FUNCTION_NAMES).join('、')}`, '', { type: 'names', names: FUNCTION_NAMES }),
  ],
  appointments: [
    ...PERSON,
    oneOf('role', '角色', ROLE_NAMES, '召集人'),
    code('room', '议事室编号', '召集人、工作人员填', '321002001001'), code('body', '组织编号', '经办人员填', ''),
    text('title', '职务', '', '琼花观社区党组织书记', REQUIRED), oneOf('office', '职务类别', OFFICE_NAMES, '党组织负责人', {}),
    text('convenesGroup', '兼任委员履职小组召集人', '填是或否', '否', { type: 'flag' }), text('acting', '代理', '填是或否；代理必须有任期止', '否', { type: 'flag' }),
    day('from', '任期起', '', '2024-01-01', REQUIRED), day('until', '任期止', '离任、届满的那一天，当天算在内'),
    text('reason', '任职依据', '文号、会议或换届', '2024年换届', REQUIRED), text('endReason', '离任原因', ''),
    text('notMemberBecause', '不是政协委员的原因', '乡镇（街道）、园区召集人不是政协委员的填；会列入增补名单', ''),
  ],
  members: [
    ...PERSON,
    oneOf('identity', '身份', IDENTITY_NAMES, '政协委员'), oneOf('level', '级别', MEMBER_LEVEL_NAMES, '县'),
    text('sector', '界别', '政协委员必填', '教育界'), text('title', '单位职务', '', ''),
    day('from', '任期起', '', '2022-01-01', REQUIRED), day('until', '任期止', '当天算在内'),
    code('enrolledIn', '编入县（市、区）编号', '只有市政协委员填', ''),
  ],
  placements: [
    PERSON[0]!, oneOf('identity', '身份', IDENTITY_NAMES, '政协委员'), oneOf('level', '级别', MEMBER_LEVEL_NAMES, '县'),
    code('room', '议事室编号', '', '321002001001', REQUIRED), day('from', '编入日期', '', '2022-01-01', REQUIRED), day('until', '截止日期', '当天算在内'), text('endReason', '截止原因', ''),
  ],
  assembly: [
    code('room', '议事室编号', '', '321002001', REQUIRED), ...PERSON, oneOf('category', '类别', CATEGORY_NAMES, '乡贤'),
    day('from', '任期起', '', '2022-01-01', REQUIRED), day('until', '任期止', '当天算在内'), text('endReason', '退出原因', ''),
  ],
  overrides: [
    code('room', '议事室编号', '', '321002001001', REQUIRED), oneOf('pointer', '改动项目', POINTER_NAMES, '备案机关'),
    code('to', '改为组织编号', '只能改为同一类的另一个组织', 'memberGroup-321002002', REQUIRED), text('reason', '改动原因', '', '片区调整', REQUIRED),
  ],
};
