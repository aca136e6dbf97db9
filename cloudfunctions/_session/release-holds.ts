import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Session } from '../_store/documents';
import { touchAllLanes } from './lanes';
import { guardOf } from './move';
import { fillFreeSeats } from './promote';
import type { Step } from './step';

/** Seats kept for single groups go to whichever stakeholders want them; the half stays kept, so 2s ≥ n stays within reach （七）. */
export async function releaseHeld(step: Step, { releasesAt: _over, ...session }: Session): Promise<{ session: Session; movedUp: number }> {
  await touchAllLanes(step.transaction, session._id);
  const guard = await guardOf(step.transaction, session._id);
  const changed: Session = { ...session, revision: session.revision + 1 };
  await step.transaction.put('session', changed);
  const { up } = await fillFreeSeats(step, changed, { ...guard, holdsReleased: true, changes: guard.changes + 1 });
  return { session: changed, movedUp: up.length };
}

/** The same by the clock; does nothing when somebody was before it. */
export const releaseHeldByClock = (sessionId: string, now: string): Promise<boolean> => transact(async (transaction) => {
  const session = await transaction.get('session', sessionId);
  if (session?.state !== 'sign-up-open' || session.releasesAt === undefined || session.releasesAt > now) return false;
  await releaseHeld({ transaction, now, tell: (message) => tell(transaction, message, now) }, session);
  return true;
});
