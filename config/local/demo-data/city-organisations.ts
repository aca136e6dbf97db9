import type { OrganisationKind } from '../../../src/domain/room/kinds';
import type { Organisation } from '../../../cloudfunctions/_store/documents';

const CITY = '3210';
const body = (_id: string, kind: OrganisationKind, name: string, parent?: string, more: Partial<Organisation> = {}): Organisation =>
  ({ _id, kind, name, area: CITY, level: 'city', within: [CITY], demo: false, ...(parent ? { parent } : {}), ...more });

/** Which of the seven promotion groups is in charge of which county or zone is invented （演示数据）. */
const IN_CHARGE_OF = [['321002'], ['321003', '9321002'], ['321012'], ['321081'], ['321084'], ['321023'], ['321071', '9321001']] as const;
const ORDINALS = [...'一二三四五六七'];

/** 组织、宣传、统战、政法、民政、信访等部门 （十三）. */
const DEPARTMENTS = ['扬州市委组织部', '扬州市委宣传部', '扬州市委统战部', '扬州市委政法委', '扬州市民政局', '扬州市信访局'] as const;

/** The bodies of the city: its Party committee and CPPCC, the guidance group with its seven promotion groups, the departments. */
export const cityOrganisations: readonly Organisation[] = [
  body('partyCommittee-3210', 'partyCommittee', '中共扬州市委'),
  body('cppcc-3210', 'cppcc', '扬州市政协', 'partyCommittee-3210'),
  body('cppccPartyGroup-3210', 'cppccPartyGroup', '扬州市政协党组', 'partyCommittee-3210'),
  body('guidanceGroup-3210', 'guidanceGroup', '市政协“有事好商量”协商议事室建设工作指导组', 'cppccPartyGroup-3210', { demo: true }),
  ...IN_CHARGE_OF.map((covers, n) => body(`promotionGroup-3210-${n + 1}`, 'promotionGroup', `第${ORDINALS[n]}推进小组`, 'guidanceGroup-3210', { covers, ordinal: n + 1, demo: true })),
  ...DEPARTMENTS.map((name, n) => body(`department-3210-1${n + 1}`, 'department', name, 'partyCommittee-3210', { ordinal: n + 1 })),
];
