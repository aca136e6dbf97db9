import type { SessionContract } from '../../src/contract/session';
import { canCheckIn } from '../../src/domain/session/check-in';
import { canJoinOnline } from '../../src/domain/session/presence';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import type { Seat } from '../_store/documents';
import { seatId } from '../_store/keys';
import { mark } from './check-in';

/**
 * 我在线、离开. Who is not marked yet joins online while the door is open; who leaves before the opening was not there, who leaves
 * after it was, and may come back. The phone says so every few minutes; on site nobody has to.
 */
export const keepLine: WriteHandler<SessionContract['keepLine']> = async ({ sessionId, here }, context) => {
  const { transaction, personId, now } = context;
  const [session, seat] = [await sessionNow(context), await transaction.get('seat', seatId(sessionId, personId))];
  const marked = seat !== undefined && isPresent(session, seat);
  insist(together<string>(
    inState(session.state, marked ? 'keepLine' : 'checkIn'), canCheckIn({ onRoster: seat?.state === 'seated', by: 'list', codeFresh: false }), ...(here && !marked ? [canJoinOnline(session)] : []),
  ));
  const before = marked ? seat.presence : undefined;
  await mark(context, seat!, here ? back(before, now) : session.state === 'open' && before ? { ...before, leftAt: now } : undefined);
  return { done: true };
};

function back(before: Seat['presence'], now: string): NonNullable<Seat['presence']> {
  if (!before) return { how: 'online', at: now, by: 'self', seenAt: now };
  const { leftAt: _left, ...presence } = before;
  return { ...presence, seenAt: now };
}
