import { SESSION_LIMITS } from '../../src/domain/session/session';
import { moveUp } from '../../src/domain/session/waiting-list';
import type { SeatGuard, Session } from '../_store/documents';
import { transact } from '../_kernel/transact';
import { tell } from '../_kernel/outbox';
import { seatsOf } from '../_store/session-store';
import { counted, seatingOf, takenOf } from './counts';
import { touchAllLanes } from './lanes';
import { guardOf, move, notToBeClosed } from './move';
import { releaseHeld } from './release-holds';
import type { Step } from './step';
import { tellSeat } from './tell';

/**
 * Sign-up ends. Where seats go by lot and there are enough for all who asked, all who can be seated are; the rest waits.
 * Kept seats whose hour is past and that nobody gave free yet are given free first: those who wait for them lose nothing.
 * Where there are too few, the applications stay for the lot. All lanes are written: who asked in time is in the list.
 */
export async function endSignUp(step: Step, before: Session): Promise<Session> {
  const session = before.releasesAt !== undefined && before.releasesAt <= step.now ? (await releaseHeld(step, before)).session : before;
  await touchAllLanes(step.transaction, session._id);
  const guard = await guardOf(step.transaction, session._id);
  const moved = await move(step.transaction, notToBeClosed(session), 'closeSignUp');
  const after = await seatIfEnough(step, moved, guard);
  await step.transaction.put('seatGuard', { ...after, open: false, changes: after.changes + 1 });
  return moved;
}

/**
 * Seats all who asked where there are enough seats, and keeps the counts in the guard that is answered. `leaving`: somebody
 * who no longer asks. Whoever calls it has taken all lanes.
 */
export async function seatIfEnough(step: Step, session: Session, guard: SeatGuard, leaving?: string): Promise<SeatGuard> {
  const free = guard.limit - takenOf(guard);
  const applied = (await seatsOf(session._id, ['applied'], SESSION_LIMITS.seats + 2)).filter(({ _id }) => _id !== leaving);
  if (applied.length > free) return guard;
  const up = new Set(moveUp({ seating: seatingOf(guard), while: 'sign-up', waiting: applied }).map((place) => applied[place]!));
  let now = guard;
  for (const seat of applied) {
    const seated = up.has(seat);
    if (seated) now = counted(now, seat, 1);
    await step.transaction.put('seat', { ...seat, state: seated ? 'seated' : 'waiting' });
    await tellSeat(step, session, seat, seated ? 'signed-up' : 'waiting');
  }
  return now;
}

/** Ends one session's sign-up by the clock; does nothing when somebody was before it, or moved the hour. */
export const endSignUpByClock = (sessionId: string, now: string): Promise<boolean> => transact(async (transaction) => {
  const session = await transaction.get('session', sessionId);
  if (session?.state !== 'sign-up-open' || session.closesAt === undefined || session.closesAt > now) return false;
  await endSignUp({ transaction, now, tell: (message) => tell(transaction, message, now) }, session);
  return true;
});
