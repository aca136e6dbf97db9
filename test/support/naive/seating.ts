import { hindrance } from '../../../src/domain/session/held-seats';
import { seatsOf } from '../../../cloudfunctions/_store/session-store';
import { classKeyOf, seatingOf } from '../../../cloudfunctions/_session/counts';
import type { Seat, SeatGuard } from '../../../cloudfunctions/_store/documents';
import type { Transaction } from '../../../cloudfunctions/_store/door';

/**
 * How it must not be done, for tests of the tests: looks how many sit, then sits down. Two who look at once both see the last
 * seat free, and their transactions write different documents, so nothing tells them of each other.
 */
export async function seatOrLine({ transaction, guard, seat }: { transaction: Transaction; guard: SeatGuard; seat: Omit<Seat, 'state' | 'classKey'> }): Promise<{ seat: Seat }> {
  const sitting = await seatsOf(seat.sessionId, ['seated', 'invited'], 1000);
  const kinds = Object.fromEntries(sitting.map(({ kind }) => [kind, sitting.filter((one) => one.kind === kind).length]));
  const groups = guard.groups.map((one) => ({ ...one, taken: sitting.filter(({ group }) => group === one.group).length }));
  const state = hindrance(seatingOf({ ...guard, kinds, groups }), seat) === undefined ? 'seated' : 'waiting';
  const taken: Seat = { ...seat, classKey: classKeyOf(seat), state };
  await transaction.put('seat', taken);
  return { seat: taken };
}

export async function apply(transaction: Transaction, seat: Omit<Seat, 'state' | 'classKey'>): Promise<Seat> {
  const applied: Seat = { ...seat, classKey: classKeyOf(seat), state: 'applied' };
  await transaction.put('seat', applied);
  return applied;
}
