import { DRAW_LIMITS } from '../../src/domain/session/draw-order';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import type { SignUpRule } from '../../src/domain/session/sign-up';
import { canApply, canWait } from '../../src/domain/session/waiting-list';
import type { Verdict } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import type { Seat, SeatGuard } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { countInLine, countSeats } from '../_store/session-store';
import { classKeyOf, counted, seatingOf } from './counts';
import { touchOneLane } from './lanes';

/** What says no to a seat but not to a place in line. */
const FOR_WANT_OF_A_SEAT: readonly string[] = ['session.sign-up.full', 'session.sign-up.stakeholder-seats-held', 'session.sign-up.group-seats-held'] satisfies SignUpRule[];

/** Is the want of a free seat all that stands in the way? */
const onlyFull = (verdict: Verdict): boolean => verdict.outcome === 'refused' && verdict.reasons.every(({ rule }) => FOR_WANT_OF_A_SEAT.includes(rule));

export type NewSeat = Omit<Seat, 'state' | 'classKey'>;
type Asking = { transaction: Transaction; guard: SeatGuard; verdict: Verdict; seat: NewSeat; orWait: boolean; as?: 'seated' | 'invited' };

/**
 * Gives a seat where the verdict allows one, or a place in line where nothing but a free seat is wanting. Only who sits
 * down writes the guard: in a full session people do not get into each other's way.
 */
export async function seatOrLine({ transaction, guard, verdict, seat, orWait, as = 'seated' }: Asking): Promise<{ seat: Seat; ahead?: number }> {
  const classKey = classKeyOf(seat);
  if (orWait && onlyFull(verdict)) {
    const ahead = await countInLine(seat.sessionId, classKey);
    insist(canWait({ seating: seatingOf(guard), open: guard.open, kind: seat.kind, ...(seat.group === undefined ? {} : { group: seat.group }), alreadyWaiting: false, waiting: ahead, most: SESSION_LIMITS.waiting }));
    const waiting: Seat = { ...seat, classKey, state: 'waiting' };
    await transaction.put('seat', waiting);
    await touchOneLane(transaction, seat.sessionId, seat._id);
    return { seat: waiting, ahead };
  }
  insist(verdict);
  const seated: Seat = { ...seat, classKey, state: as };
  await transaction.put('seat', seated);
  await transaction.put('seatGuard', counted(guard, seat, 1));
  return { seat: seated };
}

/** Enters an application for the lot: seats are not touched. */
export async function apply(transaction: Transaction, seat: NewSeat): Promise<Seat> {
  insist(canApply({ applications: await countSeats(seat.sessionId, 'applied'), most: DRAW_LIMITS.pool }));
  const applied: Seat = { ...seat, classKey: classKeyOf(seat), state: 'applied' };
  await transaction.put('seat', applied);
  await touchOneLane(transaction, seat.sessionId, seat._id);
  return applied;
}
