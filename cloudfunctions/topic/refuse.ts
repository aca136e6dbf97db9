import type { TopicContract } from '../../src/contract/topic';
import { canRefuse, REFUSAL_REASONS } from '../../src/domain/topic/refuse';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { move, tellProposers, topicNow } from './move';

/** 不予受理: with a reason from the list, what it rests on, and what the proposer can do next. */
export const refuse: WriteHandler<TopicContract['refuse']> = async ({ revision, reason, note, nextStep }, context) => {
  const topic = await topicNow(context, revision);
  insist(canRefuse({ ownTopic: context.standing.roles.has('proposer'), explanation: note, nextStep, ...(reason ? { reason } : {}) }));
  const moved = await move(context, topic, 'refuse', { answeredAt: context.now }, { reason: reason!, note, nextStep, clause: REFUSAL_REASONS[reason!].clause });
  await tellProposers(context, moved, 'refuse');
  return { id: moved._id, state: moved.state };
};
