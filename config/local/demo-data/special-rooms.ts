import type { RoomKind } from '../../../src/domain/room/kinds';
import { searchTerms } from '../../../cloudfunctions/_kernel/search-terms';
import type { Organisation, Room } from '../../../cloudfunctions/_store/documents';

/**
 * 演示数据: the two kinds of room that are not places. The plant is invented; it stands in 广陵经济开发区. The sector is the
 * youth sector of the city CPPCC, with a special committee and two departments that agree on its topics.
 */
export const ENTERPRISE_ROOM = '9321002400001';
export const SECTOR_ROOM = '9321000000001';

const plant = `partyOrganisation-${ENTERPRISE_ROOM}`;
const committee = 'specialCommittee-3210-1';
const departments = ['department-3210-1', 'department-3210-2'];

const special = (_id: string, kind: Organisation['kind'], name: string, parent: string, within: readonly string[] = ['3210']): Organisation =>
  ({ _id, name, kind, area: within[within.length - 1]!, level: within.length === 1 ? 'city' : 'township', within, parent, demo: true });

export const specialOrganisations: readonly Organisation[] = [
  special(plant, 'partyOrganisation', '扬城机电厂党支部', 'partyWorkCommittee-321002400', ['3210', '321002', '321002400']),
  special(committee, 'specialCommittee', '扬州市政协社会和法制委员会', 'cppcc-3210'),
  special('sector-3210-1', 'sector', '共青团和青联界', committee),
  special(departments[0]!, 'department', '扬州市城市管理局', 'partyCommittee-3210'),
  special(departments[1]!, 'department', '共青团扬州市委', 'partyCommittee-3210'),
];

const room = (kind: RoomKind, id: string, name: string, path: readonly string[], pointers: Pick<Room, 'ledBy' | 'guidedBy' | 'approver' | 'filingReceiver' | 'listReceiver' | 'reportReceiver'> & Partial<Room>): Room =>
  ({ _id: id, name, kind, area: '3210', within: ['3210'], path, open: true, demo: true, terms: searchTerms([name, ...path]), ...pointers });

export const specialRooms: readonly Room[] = [
  room('enterprise', ENTERPRISE_ROOM, '扬城机电厂', ['广陵区', '广陵经济开发区'], {
    area: '321002400', within: ['3210', '321002', '321002400'], ledBy: plant, approver: plant, higherApprover: 'partyWorkCommittee-321002400', guidedBy: 'memberGroup-321002400', memberGroup: 'memberGroup-321002400',
    filingReceiver: 'memberGroup-321002400', listReceiver: 'partyWorkCommittee-321002400', reportReceiver: 'partyWorkCommittee-321002400',
  }),
  room('sector', SECTOR_ROOM, '共青团和青联界', ['扬州市政协'], {
    ledBy: 'cppcc-3210', guidedBy: committee, approver: committee, departments, filingReceiver: 'cppccPartyGroup-3210', listReceiver: committee, reportReceiver: 'partyCommittee-3210',
  }),
];
