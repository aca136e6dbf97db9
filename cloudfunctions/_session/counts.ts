import { numbersOn } from '../../src/domain/policy/numbers';
import type { Seating } from '../../src/domain/session/held-seats';
import type { RosterKind } from '../../src/domain/session/session';
import type { Seat, SeatGuard } from '../_store/documents';

export type Place = { kind: RosterKind; group?: string | undefined };

/** The line one stands in: people of one kind and group. */
export const classKeyOf = ({ kind, group }: Place): string => (group === undefined ? kind : `${kind}|${group}`);

/** States in which somebody has a seat or asks for one. */
export const isActive = ({ state }: Pick<Seat, 'state'>): boolean => state === 'applied' || state === 'seated' || state === 'waiting' || state === 'invited';
/** States that count in the guard. */
export const holdsSeat = ({ state }: Pick<Seat, 'state'>): boolean => state === 'seated' || state === 'invited';

export const takenOf = ({ kinds }: Pick<SeatGuard, 'kinds'>): number => Object.values(kinds).reduce((sum, people) => sum + people, 0);

/** The guard as the rules see it. */
export function seatingOf(guard: SeatGuard): Seating {
  const stakeholders = guard.kinds.stakeholder ?? 0;
  return { limit: guard.limit, share: numbersOn(guard.day).stakeholderShare, stakeholders, others: takenOf(guard) - stakeholders, groups: guard.groups, holdsReleased: guard.holdsReleased, ...(guard.forLot ? { keptForLot: guard.forLot } : {}) };
}

/** The guard after one more, or one fewer, of this kind and group. */
export const counted = (guard: SeatGuard, { kind, group }: Place, by: 1 | -1): SeatGuard => ({
  ...guard, changes: guard.changes + 1, kinds: { ...guard.kinds, [kind]: (guard.kinds[kind] ?? 0) + by },
  groups: kind === 'stakeholder' ? guard.groups.map((one) => (one.group === group ? { ...one, taken: one.taken + by } : one)) : guard.groups,
});
