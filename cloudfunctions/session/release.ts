import type { SessionContract } from '../../src/contract/session';
import { canRelease } from '../../src/domain/session/release';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { holdsSeat } from '../_session/counts';
import { giveBack } from '../_session/give-back';
import { sessionNow } from '../_session/move';
import { tellSeat } from '../_session/tell';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { told } from './plan';
import { seatNow } from '../_session/seat-now';

/** A seat is taken back, e.g. to mend the half with fewer others. */
export const release: WriteHandler<SessionContract['release']> = async ({ seatId, reason }, context) => {
  const [session, seat] = [await sessionNow(context), await seatNow(context, seatId)];
  insist(together<string>(inState(session.state, 'release'), canRelease({ holdsSeat: holdsSeat(seat), reason }), mayTell([reason])));
  const after = await giveBack(context, session, seat, 'released', { note: reason });
  await tellSeat(context, session, seat, 'released', reason);
  return told(after);
};
