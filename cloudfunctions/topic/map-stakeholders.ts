import type { TopicContract } from '../../src/contract/topic';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { topicNow } from './move';

/** Whom the topic touches, named by the convener once; research, seats and notices use it （七）. */
export const mapStakeholders: WriteHandler<TopicContract['mapStakeholders']> = async ({ revision, extent, groups }, context) => {
  const topic = await topicNow(context, revision);
  insist(isOpen(topic.state, 'mapStakeholders'));
  await context.transaction.put('stakeholderMap', { _id: topic._id, topicId: topic._id, extent, groups: [...new Set(groups)], at: context.now });
  return { done: true };
};
