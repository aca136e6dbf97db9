import type { Action, Role } from '../../src/contract/action';
import { liesBelow, type Within } from '../../src/domain/room/reach';
import type { Appointment, Organisation, Room, Seat, Session, Topic } from '../_store/documents';
import { reader } from '../_store/door';
import { key, seatId } from '../_store/keys';
import { appointmentsOf } from '../_store/room-store';
import { Forbidden } from './answers';
import type { Caller } from './identity';

/** What a call is about and what the caller is to it: `appointments` in its room, `offices` for organisations, `seat` what he or she has to do with the session. Roles are held in one room and for a time: nobody elsewhere or later. */
export type Standing = { room?: Room; topic?: Topic; session?: Session; seat?: Seat; organisation?: Organisation; body?: Organisation; roles: ReadonlySet<Role>; appointments: readonly Appointment[]; offices: readonly Appointment[] };

/** Looks up room, topic and roles, and ends the call unless one of the action's roles is held. Missing and not yours look the same. */
export async function standingOf(action: Action, input: unknown, caller: Caller, now: string): Promise<Standing> {
  const session = action.scope === 'session' ? await found('session', idIn(input, 'sessionId')) : undefined;
  const [topic, room, organisation, seat] = await Promise.all([
    session ? found('topic', session.topicId) : action.scope === 'topic' ? found('topic', idIn(input, 'topicId')) : undefined,
    session ? found('room', session.roomId) : action.scope === 'room' ? found('room', idIn(input, 'roomId')) : undefined,
    action.scope === 'organisation' ? found('organisation', idIn(input, 'organisationId')) : undefined,
    session && caller.personId ? reader.get('seat', seatId(session._id, caller.personId)) : undefined,
  ]);
  const place = room ?? (topic && (await found('room', topic.roomId)));
  const asked = organisation ? await askedBelow(organisation, input) : {};
  const roles = new Set<Role>(['anyone']);
  const held = caller.personId && (place || action.roles.includes('officer')) ? await appointmentsOf(caller.personId, now) : [];
  const appointments = held.filter(({ roomId }) => place !== undefined && roomId === place._id);
  const offices = held.filter(({ organisationId }) => (organisation ? organisationId === organisation._id : organisationId !== undefined));
  if (offices.length > 0) roles.add('officer');
  if (caller.personId) roles.add('person');
  const raised = topic && !session && caller.personId ? await reader.get('topicProposer', key(topic._id, caller.personId)) : undefined;
  if (raised) roles.add(raised.first ? 'proposer' : 'coProposer');
  if (seat?.state === 'seated') roles.add('participant');
  for (const { role } of appointments) if (role !== 'officer') roles.add(role);
  if (!action.roles.some((role) => roles.has(role))) throw new Forbidden();
  if (organisation && action.offices && !action.offices.includes(organisation.kind)) throw new Forbidden();
  return {
    ...asked, ...(place ? { room: place } : {}), ...(topic ? { topic } : {}), ...(session ? { session } : {}), ...(seat ? { seat } : {}), ...(organisation ? { organisation } : {}),
    roles, appointments, offices,
  };
}

/** What the input names beside the organisation. All of it must lie below: what does not is as good as missing. */
async function askedBelow(organisation: Organisation, input: unknown): Promise<{ room?: Room; body?: Organisation }> {
  const named = input as Record<string, string | undefined>;
  const [room, body, ...areas] = await Promise.all([
    named.roomId === undefined ? undefined : found('room', named.roomId), named.bodyId === undefined ? undefined : found('organisation', named.bodyId),
    ...AREA_FIELDS.flatMap((field) => (named[field] === undefined ? [] : [found('area', named[field])])),
  ]);
  for (const place of [room, body, ...areas]) if (place) insistBelow(organisation, place.within);
  return { ...(room ? { room } : {}), ...(body ? { body } : {}) };
}
const AREA_FIELDS = ['county', 'town', 'area'] as const;

/** Ends the call unless this lies below the organisation the caller acts for. */
export function insistBelow(organisation: Organisation | undefined, within: Within): void {
  if (!organisation || !liesBelow(organisation, within)) throw new Forbidden();
}

const idIn = (input: unknown, field: string): string => (input as Record<string, string>)[field]!;

async function found<C extends 'room' | 'topic' | 'session' | 'organisation' | 'area'>(collection: C, id: string) {
  const document = await reader.get(collection, id);
  if (!document) throw new Forbidden();
  return document;
}

/** How an actor is named on a topic's timeline and in the ledger: by role, never by name. */
export const roleName = (roles: ReadonlySet<Role>): string =>
  roles.has('convener') ? '召集人' : roles.has('staff') ? '议事室工作人员' : isProposer(roles) ? '提出人' : '居民';

/** Is it the caller's own topic, raised alone or with others? Nobody answers one's own. */
export const isProposer = (roles: ReadonlySet<Role>): boolean => roles.has('proposer') || roles.has('coProposer');

/** The organisation a caller says to act for; one he or she holds no office in is as good as none. */
export function officeFor({ offices }: Standing, organisationId: string): string {
  if (!offices.some((office) => office.organisationId === organisationId)) throw new Forbidden();
  return organisationId;
}
