import type { ConsultationContract } from '../../src/contract/consultation';
import { mayClose } from '../../src/domain/consultation/thread';
import { mayTell } from '../../src/domain/text/content';
import { threadNow } from '../_consultation/thread-now';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';

/** Before its time: everybody reads why （二：广泛商量）. */
export const close: WriteHandler<ConsultationContract['close']> = async ({ topicId, reason }, { transaction, standing, now }) => {
  const { topic, phase } = await threadNow(transaction, standing);
  insist(mayClose({ phase, reason }), mayTell([reason]));
  await transaction.put('thread', { _id: topicId, roomId: topic.roomId, closed: { at: now, reason, round: topic.round ?? 1 } });
  return { done: true };
};

export const reopen: WriteHandler<ConsultationContract['reopen']> = async ({ topicId }, { transaction, standing }) => {
  const { topic } = await threadNow(transaction, standing);
  await transaction.put('thread', { _id: topicId, roomId: topic.roomId });
  return { done: true };
};
