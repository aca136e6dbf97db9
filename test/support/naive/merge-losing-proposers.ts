import type { TopicContract } from '../../../src/contract/topic';
import { canMerge } from '../../../src/domain/topic/amend';
import { isOpen } from '../../../src/domain/topic/step';
import { Forbidden, insist } from '../../../cloudfunctions/_kernel/answers';
import { isProposer } from '../../../cloudfunctions/_kernel/scope';
import type { WriteHandler } from '../../../cloudfunctions/_kernel/serve';
import { move, tellProposers, topicNow } from '../../../cloudfunctions/topic/move';

/** Broken on purpose: the one who raised a topic is told that it goes on elsewhere, and is nobody there. */
export const mergeLosingProposers: WriteHandler<TopicContract['merge']> = async ({ revision, into }, context) => {
  const topic = await topicNow(context, revision);
  const target = await context.transaction.get('topic', into);
  if (!target) throw new Forbidden();
  insist(isOpen(topic.state, 'merge'), canMerge({
    same: into === topic._id, sameRoom: target.roomId === topic.roomId, targetState: target.state, targetPublic: target.visibility === 'public', people: 0, ownTopic: isProposer(context.standing.roles),
  }));
  const moved = await move(context, topic, 'merge', { mergedInto: into }, { relatedTopicId: into, clause: 'convention.merge' });
  await tellProposers(context, moved, 'merge');
  return { id: moved._id, state: moved.state };
};
