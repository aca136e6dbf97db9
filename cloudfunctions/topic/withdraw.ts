import type { TopicContract } from '../../src/contract/topic';
import { canWithdraw } from '../../src/domain/topic/amend';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { move, topicNow } from './move';
import { dropOldChecks } from './screening';

/** The proposer takes the topic back; it is no longer shown to others. */
export const withdraw: WriteHandler<TopicContract['withdraw']> = async (_input, context) => {
  const topic = await topicNow(context);
  insist(isOpen(topic.state, 'withdraw'), canWithdraw({ proposers: topic.proposers, ...(topic.held ? { before: topic.held.before } : {}) }));
  const { _id: id, state } = await move(context, topic, 'withdraw', { visibility: 'hidden' });
  await dropOldChecks(context, topic);
  return { id, state };
};
