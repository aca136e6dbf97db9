import { mayTell } from '../../src/domain/text/content';
import { inState, stateAfter, type SessionAction } from '../../src/domain/session/transitions';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { SeatGuard, Session } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** The session as the transaction sees it. With a revision: as the caller saw it, or somebody else has acted meanwhile. */
export async function sessionNow({ transaction, standing }: Pick<WriteContext, 'transaction' | 'standing'>, revision?: number): Promise<Session> {
  const session = await transaction.get('session', standing.session?._id ?? '');
  if (!session) throw new Forbidden();
  if (revision !== undefined && revision !== session.revision) throw new Conflict('这次协商活动刚刚有了变化，请刷新后再办理');
  return session;
}

export async function guardOf(transaction: Transaction, sessionId: string): Promise<SeatGuard> {
  const guard = await transaction.get('seatGuard', sessionId);
  if (!guard) throw new Error(`session ${sessionId} has no guard`);
  return guard;
}

/** One transition of the table. Words for others are looked at first. */
export async function move(transaction: Transaction, session: Session, action: SessionAction, change: Partial<Session> = {}, words: readonly (string | undefined)[] = [], seen: Parameters<typeof stateAfter>[2] = {}): Promise<Session> {
  insist(inState(session.state, action));
  insist(mayTell(words));
  const moved: Session = { ...session, ...change, state: stateAfter(action, session.state, seen), revision: session.revision + 1 };
  await transaction.put('session', moved);
  return moved;
}

/** The session without the marks that a timer looks for. */
export const notToBeClosed = ({ closesAt: _closed, releasesAt: _released, ...session }: Session): Session => session;
