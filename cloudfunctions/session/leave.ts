import type { SessionContract } from '../../src/contract/session';
import { isActive } from '../_session/counts';
import { giveBack } from '../_session/give-back';
import { sessionNow } from '../_session/move';
import { Forbidden } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { seatId } from '../_store/keys';

/** 退出 and 撤销: at any time before the door, without a reason asked. */
export const leave: WriteHandler<SessionContract['leave']> = async ({ sessionId }, context) => {
  const seat = await context.transaction.get('seat', seatId(sessionId, context.personId));
  if (!seat || !isActive(seat)) throw new Forbidden();
  await giveBack(context, await sessionNow(context), seat, seat.state === 'invited' ? 'declined' : 'left');
  return { done: true };
};
