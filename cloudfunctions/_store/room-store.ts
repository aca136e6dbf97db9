import { inForce, termsMeet } from '../../src/domain/room/appointment';
import type { OrganisationKind } from '../../src/domain/room/kinds';
import type { Appointment, Area, Organisation, Residence, Room, RoomProcedure } from './documents';
import { reader } from './door';

/** Rooms whose terms hold every piece of the query; the caller ranks them. */
export const roomsMatching = (pieces: readonly string[], limit: number): Promise<Room[]> =>
  reader.list('room', { terms: { hasAll: pieces } }, { limit });

/** Rooms of one kind everywhere, a page at a time. */
export const roomsOfKind = (kind: Room['kind'], after: string | undefined, limit: number): Promise<Room[]> =>
  reader.list('room', { kind, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const roomsById = (ids: readonly string[]): Promise<Room[]> => reader.getMany('room', ids);

/** The areas one step below, by division code. */
export const areasBelow = (parent: string): Promise<Area[]> => reader.list('area', { parent }, { limit: 200, order: [['_id', 'asc']] });

/** The organisations a room points to, by id. */
export async function organisationsOf(room: Room): Promise<Map<string, Organisation>> {
  return organisationsById([room.ledBy, room.guidedBy, room.approver, ...(room.higherApprover ? [room.higherApprover] : []), room.filingReceiver, room.listReceiver, room.reportReceiver]);
}

export async function organisationsById(ids: readonly string[]): Promise<Map<string, Organisation>> {
  return new Map((await reader.getMany('organisation', ids)).map((organisation) => [organisation._id, organisation]));
}

/** All that a person holds on this day. */
export const appointmentsOf = async (personId: string, now: string): Promise<Appointment[]> =>
  (await reader.list('appointment', { personId }, { limit: 50 })).filter((held) => inForce(held, now));

/** The convener of a room on this day. */
export const convenerOf = async (roomId: string, now: string): Promise<Appointment | undefined> =>
  (await reader.list('appointment', { roomId, role: 'convener' }, { limit: 200 })).find((held) => inForce(held, now));

/** Conveners of a room whose terms meet this one, the earliest first: those of now and those appointed for later. */
export const convenersMeeting = async (roomId: string, term: { from: string; until?: string }, now: string): Promise<Appointment[]> =>
  (await reader.list('appointment', { roomId, role: 'convener' }, { limit: 200 })).filter((held) => termsMeet(held, term, now)).sort((one, other) => (one.from < other.from ? -1 : 1));

/** The conveners of some rooms on this day. */
export const convenersOf = async (roomIds: readonly string[], now: string): Promise<Appointment[]> => (roomIds.length === 0 ? [] :
  (await reader.list('appointment', { roomId: { oneOf: roomIds }, role: 'convener' }, { limit: 200 })).filter((held) => inForce(held, now)));

/** The members placed in a room on this day. */
export const membersOf = async (roomId: string, now: string): Promise<Appointment[]> =>
  (await reader.list('appointment', { roomId, role: 'member' }, { limit: 200 })).filter((held) => inForce(held, now));

export const residents = (roomId: string, state: Residence['state'], after: string | undefined, limit: number): Promise<Residence[]> =>
  reader.list('residence', { roomId, state, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

/** Who acts for an organisation on this day. */
export const officersOf = async (organisationId: string, now: string): Promise<Appointment[]> =>
  (await reader.list('appointment', { organisationId, role: 'officer' }, { limit: 50 })).filter((held) => inForce(held, now));

/** The body of a kind that a county-level area has, if any. */
export const bodyOf = async (kind: OrganisationKind, area: string): Promise<Organisation | undefined> =>
  (await reader.list('organisation', { kind, area }, { limit: 1 }))[0];

/** The promotion group a county-level area belongs to （十一）. */
export const promotionGroupOf = async (county: string): Promise<Organisation | undefined> =>
  (await reader.list('organisation', { kind: 'promotionGroup', covers: county }, { limit: 1 }))[0];

export const proceduresOf = (roomId: string, after: string | undefined, limit: number): Promise<RoomProcedure[]> =>
  reader.list('roomProcedure', { roomId, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });
