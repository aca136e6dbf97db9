import { Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { Seat } from '../_store/documents';

/** A seat of this session as the transaction sees it; another session's is as good as none. */
export async function seatNow({ transaction, standing }: Pick<WriteContext, 'transaction' | 'standing'>, seatId: string): Promise<Seat> {
  const seat = await transaction.get('seat', seatId);
  if (!seat || seat.sessionId !== standing.session?._id) throw new Forbidden();
  return seat;
}
