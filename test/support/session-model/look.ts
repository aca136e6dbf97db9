import { personIdOf } from '../../../cloudfunctions/_store/keys';
import type { Seat, SeatGuard, Session } from '../../../cloudfunctions/_store/documents';
import type { Cloud } from '../cloud';
import { halfStands } from './composition';
import { asks, type SeatOfModel, type SessionOfModel } from './model';

export type Look = { session: Session; guard: SeatGuard; seats: readonly Seat[]; notices: number };

/** What is stored of a session. */
export async function look({ store }: Cloud, sessionId: string): Promise<Look> {
  const [session, guard, seats, notices] = await Promise.all([
    store.get('session', sessionId), store.get('seatGuard', sessionId), store.list('seat', { sessionId }, { limit: 100, order: [['_id', 'asc']] }), store.count('outbox', { sessionId }),
  ]);
  return { session: session!, guard: guard!, seats, notices };
}

/** How it differs from what the rules say must be so. */
export function differences({ session, guard, seats }: Look, model: SessionOfModel): string[] {
  const line = ({ id, openid, state, kind, group, attested, present }: SeatOfModel) => `${id.slice(0, 6)} ${openid ? personIdOf(openid).slice(0, 6) : ''} ${state} ${kind} ${group ?? ''} ${attested} ${present && state === 'seated'}`;
  const stored = seats.map((seat) => line({
    ...seat, id: seat._id, present: seat.presence !== undefined && session.checkInSince !== undefined && seat.presence.at >= session.checkInSince,
  } as unknown as SeatOfModel).replace(/^(\S+) {2}/, `$1 ${seat.personId?.slice(0, 6) ?? ''} `));
  const found: [string, unknown, unknown][] = [
    ['state', session.state, model.state], ['revision', session.revision, model.revision], ['sign-up', guard.open, model.open], ['starts', Date.parse(session.startsAt), model.startsAt],
    ['seats', stored.sort().join('; '), model.seats.map(line).sort().join('; ')],
  ];
  return found.filter(([, is, must]) => is !== must).map(([what, is, must]) => `${what}: is ${String(is)}, must be ${String(must)}`);
}

/** What must hold of any session in any state, however it came there. */
export function invariants({ session, guard, seats }: Look): string[] {
  const taken = seats.filter(({ state }) => state === 'seated' || state === 'invited');
  const [sitting, stakeholders] = [seats.filter(({ state }) => state === 'seated'), taken.filter(({ kind }) => kind === 'stakeholder')];
  const people = seats.filter((seat) => asks(seat as unknown as SeatOfModel)).flatMap(({ personId }) => personId ?? []);
  const counted = Object.entries(guard.kinds).every(([kind, n]) => n === taken.filter((seat) => seat.kind === kind).length) && Object.values(guard.kinds).reduce((sum, n) => sum + n, 0) === taken.length;
  return [
    ...(counted && guard.groups.every(({ group, taken: n }) => n === stakeholders.filter((seat) => seat.group === group).length) ? [] : ['the counts are not those of the seats']),
    ...(taken.length <= guard.limit ? [] : [`${taken.length} people for ${guard.limit} seats`]),
    ...(guard.open && taken.length - stakeholders.length > Math.floor(guard.limit / 2) ? ['others on seats held for stakeholders'] : []),
    ...(new Set(people).size === people.length ? [] : ['somebody has two seats']),
    ...((session.state === 'frozen' || session.state === 'noticed') && !halfStands(sitting.length, sitting.filter(({ kind }) => kind === 'stakeholder').length) ? ['a roster without its half stands as whole'] : []),
    ...(session.opened && !halfStands(session.opened.present.total, session.opened.present.stakeholders) ? ['opened without the half'] : []),
    ...(session.opened && (Date.parse(session.opened.at) < Date.parse(session.startsAt) - 15 * 60_000) ? ['opened before the hour people were told'] : []),
  ];
}
