import { stakeholdersFor } from '../../src/domain/session/half';
import { checkPool, type Pool, type Quotas } from '../../src/domain/session/lottery/pool';
import { sessionPool, type Candidate, type ParticipantKind } from '../../src/domain/session/lottery/session-quotas';
import { SEAT_KINDS } from '../../src/domain/session/session';
import { seatingOf } from '../_session/counts';
import { lotOf } from '../_session/lots';
import type { Seat, SeatGuard, Session } from '../_store/documents';

/** The category of the topic's groups, and what those are who stand for none. */
const GROUP = '代表的群体';
const NONE = '其他';

export type Asked = { drawId: string; salt: string; size: number; groups: readonly { group: string; least: number }[] };

/**
 * Those who ask for a seat and those who have one, under numbers. Everybody counts in the one kind that he or she signed up
 * as, like on the roster. At least half are stakeholders （七）; of each kind that has come forward, and of each group of the
 * topic, at least one; of a group the seats that the plan keeps for it.
 */
export function poolOf(session: Session, guard: SeatGuard, seats: readonly Seat[], { drawId, salt, size, groups }: Asked): Pool {
  const numberOf = (seat: Seat): string => lotOf({ _id: drawId, salt }, seat);
  const made = checkPool(sessionPool({
    id: drawId, size, stakeholders: stakeholdersFor(size, seatingOf(guard).share), candidates: seats.map((seat) => candidateOf(seat, numberOf(seat))),
    fixed: seats.filter(({ state }) => state !== 'applied').map(numberOf), more: groupQuotas(session, guard, seats, size, groups),
  }));
  if (!made.ok) throw new Error(`not a pool: ${made.problem}`);
  return made.pool;
}

const candidateOf = ({ kind, group }: Seat, id: string): Candidate => ({
  id, stakeholder: kind === 'stakeholder', kinds: SEAT_KINDS.filter((one): one is ParticipantKind => one === kind && one !== 'stakeholder'), more: { [GROUP]: kind === 'stakeholder' ? group ?? NONE : NONE },
});

/** Of each group of the topic: how many have come forward, and how many are to sit at least unless the convener says otherwise. */
export const groupsIn = ({ groups }: Session, guard: SeatGuard, seats: readonly Seat[]): { group: string; people: number; least: number }[] => groups.flatMap((group) => {
  const people = seats.filter((seat) => seat.kind === 'stakeholder' && seat.group === group).length;
  const held = guard.holdsReleased ? 0 : guard.groups.find((one) => one.group === group)?.held ?? 0;
  return people === 0 ? [] : [{ group, people, least: Math.min(people, Math.max(1, held)) }];
});

function groupQuotas(session: Session, guard: SeatGuard, seats: readonly Seat[], size: number, asked: Asked['groups']): Quotas {
  const values = groupsIn(session, guard, seats).map(({ group, least }): [string, number] => [group, asked.find((one) => one.group === group)?.least ?? least]);
  return { [GROUP]: Object.fromEntries([...values, [NONE, 0] as const].map(([value, min]) => [value, { min: Math.min(min, size), max: size }])) };
}
