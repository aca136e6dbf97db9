import { termsOf } from '../../../src/domain/room/search';
import type { RoomKind } from '../../../src/domain/room/kinds';
import type { Organisation, Room } from '../../../cloudfunctions/_store/documents';
import { spoken } from './rooms';

/**
 * 演示数据: the two kinds of room that are not places. The plant is invented; it stands in 广陵经济开发区. The sector is the
 * youth sector of the city CPPCC, with a special committee and two departments that agree on its topics.
 */
export const ENTERPRISE_ROOM = '9321002400001';
export const SECTOR_ROOM = '9321000000001';

const plant = `partyOrganisation-${ENTERPRISE_ROOM}`;
const committee = 'specialCommittee-3210-1';
const departments = ['department-3210-1', 'department-3210-2'];

export const specialOrganisations: readonly Organisation[] = [
  { _id: plant, name: '扬城机电厂党支部', kind: 'partyOrganisation', area: '321002400', level: 'township', parent: 'partyWorkCommittee-321002400' },
  { _id: committee, name: '扬州市政协社会和法制委员会', kind: 'specialCommittee', area: '3210', level: 'city', parent: 'cppcc-3210' },
  { _id: departments[0]!, name: '扬州市城市管理局', kind: 'department', area: '3210', level: 'city' },
  { _id: departments[1]!, name: '共青团扬州市委', kind: 'department', area: '3210', level: 'city' },
];

const room = (kind: RoomKind, id: string, name: string, path: readonly string[], pointers: Pick<Room, 'ledBy' | 'guidedBy' | 'approver' | 'filingReceiver' | 'listReceiver' | 'reportReceiver'> & Partial<Room>): Room =>
  ({ _id: id, name, kind, area: pointers.area ?? '3210', path, open: true, demo: true, terms: termsOf([name, ...path].map(spoken)), ...pointers });

export const specialRooms: readonly Room[] = [
  room('enterprise', ENTERPRISE_ROOM, '扬城机电厂', ['广陵区', '广陵经济开发区'], {
    area: '321002400', ledBy: plant, approver: plant, higherApprover: 'partyWorkCommittee-321002400', guidedBy: 'memberGroup-321002400', memberGroup: 'memberGroup-321002400',
    filingReceiver: 'memberGroup-321002400', listReceiver: 'partyWorkCommittee-321002400', reportReceiver: 'partyWorkCommittee-321002400',
  }),
  room('sector', SECTOR_ROOM, '共青团和青联界', ['扬州市政协'], {
    ledBy: 'cppcc-3210', guidedBy: committee, approver: committee, departments, filingReceiver: 'cppccPartyGroup-3210', listReceiver: committee, reportReceiver: 'partyCommittee-3210',
  }),
];
