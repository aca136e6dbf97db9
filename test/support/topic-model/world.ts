import { conveningIdentity } from '../../../src/demo/identities';
import type { RoomKind } from '../../../src/domain/room/kinds';
import { HOME } from '../cloud';
import { appointment, put } from '../standing';

/**
 * Two rooms of different kinds and everybody who has a part there, written from the routing matrix and not read from the
 * program: who approves (`higher`: after 必要时报上一级), with which departments, who receives filings, who is reported to.
 */
export type RoomOfModel = { id: string; kind: RoomKind; approver: string; higher?: string; departments?: readonly string[]; receiver: string; leader: string };

const TOWN = 'partyWorkCommittee-321002001';
const PARK = 'partyWorkCommittee-321002400';
const PLANT = 'partyOrganisation-9321002400001';

export const ROOMS = {
  village: { id: HOME, kind: 'village', approver: `partyOrganisation-${HOME}`, higher: TOWN, receiver: 'memberGroup-321002001', leader: TOWN },
  township: { id: '321002001', kind: 'township', approver: TOWN, receiver: 'cppcc-321002', leader: TOWN },
  park: { id: '321002400', kind: 'park', approver: PARK, receiver: 'cppcc-321002', leader: PARK },
  enterprise: { id: '9321002400001', kind: 'enterprise', approver: PLANT, higher: PARK, receiver: 'memberGroup-321002400', leader: PARK },
  sector: { id: '9321000000001', kind: 'sector', approver: 'specialCommittee-3210-1', departments: ['department-3210-1', 'department-3210-2'], receiver: 'cppccPartyGroup-3210', leader: 'partyCommittee-3210' },
} as const satisfies Record<RoomKind, RoomOfModel>;

/** A department that has nothing to do with any of these rooms. */
export const UNCONCERNED = 'department-3210-9';

export type PersonOfModel = { openid: string; convenes?: string; assists?: string; offices: readonly string[] };

export type World = { rooms: readonly [RoomOfModel, RoomOfModel]; people: readonly PersonOfModel[] };

/** Rooms that are run together. */
export const PAIRS: readonly (readonly [RoomKind, RoomKind])[] = [['village', 'sector'], ['enterprise', 'township'], ['park', 'village']];

/** In both rooms: a convener who also acts for the approving organisation (A15), staff who also act for the receiver, an officer of each body. */
export function worldOf(kinds: readonly [RoomKind, RoomKind]): World {
  const rooms = [ROOMS[kinds[0]], ROOMS[kinds[1]]] as readonly [RoomOfModel, RoomOfModel];
  const bodies = new Set(rooms.flatMap(({ approver, higher, departments = [], receiver, leader }) => [approver, ...(higher ? [higher] : []), ...departments, receiver, leader]));
  return {
    rooms,
    people: [
      { openid: 'model-resident-1', offices: [] }, { openid: 'model-resident-2', offices: [] }, { openid: 'model-resident-3', offices: [] },
      ...rooms.map(({ id, approver }) => ({ openid: conveningIdentity(id), convenes: id, offices: [approver] })),
      ...rooms.map(({ id, receiver }) => ({ openid: `model-staff-${id}`, assists: id, offices: [receiver] })),
      ...[...bodies, UNCONCERNED].map((body) => ({ openid: `model-officer-${body}`, offices: [body] })),
    ],
  };
}

/** Gives everybody of all worlds his or her part; conveners hold theirs already. */
export async function settle(): Promise<void> {
  await put('organisation', [{ _id: UNCONCERNED, name: '扬州市档案馆', kind: 'department', area: '3210', level: 'city', within: ['3210'], demo: true }]);
  const everybody = new Map(Object.keys(ROOMS).flatMap((kind) => worldOf([kind as RoomKind, 'village']).people).map((person) => [person.openid, person]));
  await put('appointment', [...everybody.values()].flatMap(({ openid, assists, offices }) => [
    ...(assists ? [appointment(openid, { role: 'staff', roomId: assists })] : []),
    ...offices.map((organisationId) => appointment(openid, { role: 'officer', organisationId })),
  ]));
}
