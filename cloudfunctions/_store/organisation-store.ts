import type { DeadlineKind } from '../../src/domain/deadline/deadline';
import type { AreaLevel, OrganisationKind, RoomKind } from '../../src/domain/room/kinds';
import type { FindBody } from '../../src/domain/room/pointers';
import type { Within } from '../../src/domain/room/reach';
import type { Appointment, Area, Deadline, Organisation, Room } from './documents';
import { reader } from './door';

const byId = [['_id', 'asc']] as const;
const beyond = (after: string | undefined) => (after === undefined ? {} : { _id: { after } });

/** Open things of a county whose day has passed, longest first. `after` is the key of the last one shown. */
export const overdueIn = (county: string, kind: DeadlineKind | undefined, now: string, after: string | undefined, limit: number): Promise<Deadline[]> =>
  reader.list('deadline', { county, running: true, ...(kind ? { kind } : {}), dueKey: { between: [after ?? '', now] } }, { limit, order: [['dueKey', 'asc']] });

export const countOverdueIn = (county: string, now: string, kind?: DeadlineKind): Promise<number> =>
  reader.count('deadline', { county, running: true, ...(kind ? { kind } : {}), dueKey: { before: now } });

export const areasWithin = (area: string, level: AreaLevel): Promise<Area[]> => reader.list('area', { within: area, level }, { limit: 1000, order: byId });

/** Bodies of a county; the city's own are those that lie in the city and nowhere below. */
export const bodiesIn = (county: string, ofCity: boolean, kind: OrganisationKind | undefined, after: string | undefined, limit: number): Promise<Organisation[]> =>
  reader.list('organisation', { ...(ofCity ? { area: county } : { within: county }), ...(kind ? { kind } : {}), ...beyond(after) }, { limit, order: byId });

export const roomsIn = (area: string, ofCity: boolean, kind: RoomKind | undefined, after: string | undefined, limit: number): Promise<Room[]> =>
  reader.list('room', { ...(ofCity ? { area } : { within: area }), ...(kind ? { kind } : {}), ...beyond(after) }, { limit, order: byId });

const ON_MAP = { 'place.latitude': { after: 0 } } as const;

/** Open rooms of these kinds within an area that have a position. */
export const roomsOnMap = (area: string, kinds: readonly RoomKind[], limit: number): Promise<Room[]> =>
  reader.list('room', { within: area, open: true, kind: { oneOf: kinds }, ...ON_MAP }, { limit, order: byId });
export const countOpenRooms = (area: string, { onMap = false }: { onMap?: boolean } = {}): Promise<number> =>
  reader.count('room', { within: area, open: true, ...(onMap ? ON_MAP : {}) });

/** Finds a body by kind and area among those of these areas: one query for a room's whole way up. */
export async function bodiesAlong(within: Within): Promise<FindBody> {
  const bodies = await reader.list('organisation', { area: { oneOf: within } }, { limit: 500 });
  return (kinds, area) => kinds.map((kind) => bodies.find((body) => body.kind === kind && body.area === area)).find(Boolean)?._id;
}

/** Every body of these areas. */
export const bodiesAlongWay = (within: Within): Promise<Organisation[]> => reader.list('organisation', { area: { oneOf: within } }, { limit: 500, order: byId });

export const bodiesAt = (area: string, kind: OrganisationKind): Promise<Organisation[]> => reader.list('organisation', { area, kind }, { limit: 2 });

/** Whom a body and those above it stand under, followed upward; a way that comes back to where it was ends there. */
export async function parentsAbove(bodyId: string | undefined): Promise<(id: string) => string | undefined> {
  const found = new Map<string, string | undefined>();
  for (let at = bodyId; at !== undefined && !found.has(at);) {
    const parent: string | undefined = (await reader.get('organisation', at))?.parent;
    found.set(at, parent);
    at = parent;
  }
  return (id) => found.get(id);
}

export const promotionGroups = (): Promise<Organisation[]> => reader.list('organisation', { kind: 'promotionGroup', area: CITY }, { limit: 20, order: byId });

/** 组织、宣传、统战、政法、民政、信访 stand first among the city's departments. */
export const cityDepartments = async (): Promise<Organisation[]> =>
  (await reader.list('organisation', { kind: 'department', area: CITY }, { limit: 100, order: byId })).filter(({ ordinal }) => ordinal !== undefined).sort((a, b) => a.ordinal! - b.ordinal!);

/** Yangzhou: where the tree begins. */
export const CITY = '3210';

/** Conveners of these rooms on this day, by room. */
export async function convenersOf(roomIds: readonly string[], now: string): Promise<Map<string, Appointment>> {
  if (roomIds.length === 0) return new Map();
  const held = await reader.list('appointment', { roomId: { oneOf: roomIds }, role: 'convener' }, { limit: 500 });
  return new Map(held.filter(({ from, until }) => from <= now && (until === undefined || until > now)).map((appointment) => [appointment.roomId!, appointment]));
}

/** Who held what in a room or for a body, newest first; 500 terms are more than a century of them. */
export const appointmentsAt = async (place: { roomId: string } | { organisationId: string }): Promise<Appointment[]> =>
  (await reader.list('appointment', place, { limit: 500 })).sort((a, b) => (a.from === b.from ? (a._id < b._id ? -1 : 1) : a.from < b.from ? 1 : -1));

export const toAddIn = (county: string, after: string | undefined, limit: number): Promise<Appointment[]> =>
  reader.list('appointment', { county, toAdd: true, ...beyond(after) }, { limit, order: byId });
export const countToAdd = (county: string): Promise<number> => reader.count('appointment', { county, toAdd: true });
