import type { TopicContract } from '../../src/contract/topic';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { researchOf, roundOf, unsigned } from '../_store/research-store';
import { addEvent, topicNow } from './move';

/** Whom the topic touches, named by the convener once; research, seats and notices use it （七）. */
export const mapStakeholders: WriteHandler<TopicContract['mapStakeholders']> = async ({ revision, extent, groups }, context) => {
  const topic = await topicNow(context, revision);
  insist(isOpen(topic.state, 'mapStakeholders'));
  await context.transaction.put('stakeholderMap', { _id: topic._id, topicId: topic._id, extent, groups: [...new Set(groups)], at: context.now });
  // A signature stands for every group having been heard: one that is named afterwards takes it away.
  const research = await researchOf(topic._id, roundOf(topic), context.transaction);
  if (research?.state === 'complete' && groups.some((group) => !research.heard.includes(group))) {
    await context.transaction.put('research', unsigned(research));
    await addEvent(context, topic, 'researchReopened', { clause: '8.no-research-no-deliberation' });
  }
  return { done: true };
};
