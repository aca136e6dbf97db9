import type { Identity, MemberLevel } from '../../src/domain/room/member';
import type { Appointment, AssemblySeat, Claim, Member, Question, RosterPerson } from './documents';
import { reader } from './door';
import { inPieces } from './pieces';

const byId = [['_id', 'asc']] as const;
const beyond = (after: string | undefined) => (after === undefined ? {} : { _id: { after } });

/** People of the lists by id: 200 a query. */
export async function peopleById(ids: readonly string[]): Promise<Map<string, RosterPerson>> {
  const found = await Promise.all(inPieces([...new Set(ids)], 200).map((piece) => reader.getMany('rosterPerson', piece)));
  return new Map(found.flat().map((person) => [person._id, person]));
}

/** Names of those who hold these: of the person on the list, or of the person in WeChat. */
export async function namesOf(held: readonly Pick<Appointment, 'personId' | 'rosterId'>[]): Promise<(holder: Pick<Appointment, 'personId' | 'rosterId'>) => string> {
  const [listed, known] = await Promise.all([
    peopleById(held.flatMap(({ rosterId }) => rosterId ?? [])),
    reader.getMany('person', held.filter(({ rosterId }) => rosterId === undefined).map(({ personId }) => personId)),
  ]);
  const names = new Map(known.map(({ _id, name }) => [_id, name]));
  return ({ personId, rosterId }) => (rosterId ? listed.get(rosterId)?.name : names.get(personId)) ?? '';
}

export const peopleIn = (county: string, after: string | undefined, limit: number): Promise<RosterPerson[]> =>
  reader.list('rosterPerson', { county, ...beyond(after) }, { limit, order: byId });

/** People whose name begins so, in the order of their names: the page is short, and more letters make it shorter. */
export const peopleNamed = (county: string, begins: string, limit: number): Promise<RosterPerson[]> =>
  reader.list('rosterPerson', { county, name: { between: [begins.slice(0, -1) + String.fromCodePoint(begins.codePointAt(begins.length - 1)! - 1) + '\uffff', `${begins}\uffff`] } }, { limit, order: [['name', 'asc']] });

export const peopleWithMobile = (mobile: string): Promise<RosterPerson[]> => reader.list('rosterPerson', { mobile }, { limit: 20 });

/** The person on the lists that somebody in WeChat is, once attested; of several counties' lists all. */
export const rosterOf = (personId: string): Promise<RosterPerson[]> => reader.list('rosterPerson', { personId }, { limit: 20 });

export const identitiesOf = (rosterIds: readonly string[]): Promise<Member[]> =>
  rosterIds.length === 0 ? Promise.resolve([]) : reader.list('member', { rosterId: { oneOf: rosterIds } }, { limit: 50 });

export type MemberFilter = { identity?: Identity | undefined; level?: MemberLevel | undefined };
export const membersIn = (county: string, filter: MemberFilter, after: string | undefined, limit: number): Promise<Member[]> =>
  reader.list('member', { county, ...(filter.identity ? { identity: filter.identity } : {}), ...(filter.level ? { level: filter.level } : {}), ...beyond(after) }, { limit, order: byId });

/** County members without a room （3.members-enrolled）; those whose term has ended need none and are passed over by the caller. */
export const unplacedIn = (county: string, after: string | undefined, limit: number): Promise<Member[]> =>
  reader.list('member', { ...UNPLACED, county, ...beyond(after) }, { limit, order: byId });
export async function countUnplaced(county: string, now: string): Promise<number> {
  const [all, ended] = await Promise.all([reader.count('member', { ...UNPLACED, county }), reader.count('member', { ...UNPLACED, county, until: { notAfter: now } })]);
  return all - ended;
}
const UNPLACED = { identity: 'member', level: 'county', rooms: 0 } as const;

/** City members without a county （3.city-members）; those whose term has ended need none and are passed over by the caller. */
export const unenrolled = (after: string | undefined, limit: number): Promise<Member[]> =>
  reader.list('member', { ...UNENROLLED, ...beyond(after) }, { limit, order: byId });
export async function countUnenrolled(now: string): Promise<number> {
  const [all, ended] = await Promise.all([reader.count('member', UNENROLLED), reader.count('member', { ...UNENROLLED, until: { notAfter: now } })]);
  return all - ended;
}
const UNENROLLED = { enrolledIn: '', identity: 'member', level: 'city' } as const;

export const seatsIn = (roomId: string): Promise<AssemblySeat[]> => reader.list('assemblySeat', { roomId }, { limit: 500, order: byId });

/** How many sit in a room's assembly now. */
export async function countAssembly(roomId: string, now: string): Promise<number> {
  const [all, ended] = await Promise.all([reader.count('assemblySeat', { roomId }), reader.count('assemblySeat', { roomId, until: { notAfter: now } })]);
  return all - ended;
}

/** All that a person on the lists holds or held. */
export const heldBy = (rosterId: string): Promise<Appointment[]> => reader.list('appointment', { rosterId }, { limit: 100 });
export const placementsOf = (memberId: string): Promise<Appointment[]> => reader.list('appointment', { memberId }, { limit: 100, order: byId });

export const claimsIn = (county: string, after: string | undefined, limit: number): Promise<Claim[]> =>
  reader.list('claim', { county, state: 'waiting', ...beyond(after) }, { limit, order: byId });
export const countClaims = (county: string): Promise<number> => reader.count('claim', { county, state: 'waiting' });
export const claimsOfRoom = (roomId: string, after: string | undefined, limit: number): Promise<Claim[]> =>
  reader.list('claim', { rooms: roomId, state: 'waiting', ...beyond(after) }, { limit, order: byId });
export const latestClaimOf = async (personId: string): Promise<Claim | undefined> => (await reader.list('claim', { personId }, { limit: 1, order: [['_id', 'desc']] }))[0];

export const lettersTo = (rosterIds: readonly string[], state: Question['state'], after: string | undefined, limit: number): Promise<Question[]> =>
  rosterIds.length === 0 ? Promise.resolve([]) : reader.list('question', { rosterId: rosterIds.length === 1 ? rosterIds[0]! : { oneOf: rosterIds }, state, ...beyond(after) } as never, { limit, order: byId });
export const countLetters = async (rosterIds: readonly string[]): Promise<number> =>
  (await Promise.all(rosterIds.map((rosterId) => reader.count('question', { rosterId, state: 'waiting' })))).reduce((sum, count) => sum + count, 0);
export const lettersFrom = (askerId: string, after: string | undefined, limit: number): Promise<Question[]> =>
  reader.list('question', { askerId, ...(after === undefined ? {} : { _id: { before: after } }) }, { limit, order: [['_id', 'desc']] });
