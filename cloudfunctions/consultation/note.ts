import type { ConsultationContract } from '../../src/contract/consultation';
import { laneOf } from '../../src/domain/consultation/lane';
import { canPost } from '../../src/domain/consultation/post';
import { maskedName } from '../../src/domain/text/personal-data';
import { taken, takeIn } from '../_consultation/take-in';
import { threadNow } from '../_consultation/thread-now';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';

/** Written down for somebody without WeChat, or from the telephone: his or her masked name and seat, and that staff typed it （二：便于参与）. */
export const note: WriteHandler<ConsultationContract['note']> = async ({ kind, text, name, seatId }, context) => {
  const { transaction, personId, standing } = context;
  const thread = await threadNow(transaction, standing);
  const seat = seatId === undefined ? undefined : await transaction.get('seat', seatId);
  if (seatId !== undefined && (!seat || seat.sessionId !== thread.session?._id)) throw new Forbidden();
  insist(canPost({ topic: thread.topic.state, phase: thread.phase, texts: [text] }));
  const { lane, kind: seatKind } = laneOf(seat);
  return taken(await takeIn(context, thread, {
    kind, text, lane, ...(seatKind ? { seatKind } : {}), byRoom: false, authorId: seat?.personId ?? '', author: maskedName(name), typedBy: 'staff', notedBy: personId, demo: thread.topic.demo,
  }));
};
