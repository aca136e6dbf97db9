import type { TopicContract } from '../../src/contract/topic';
import { mayTell } from '../../src/domain/text/content';
import { canReturn } from '../../src/domain/topic/refuse';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { move, tellProposers, topicNow } from './move';

/** The convener asks the proposer for more; the answer clock rests until the topic comes back. */
export const returnTopic: WriteHandler<TopicContract['return']> = async ({ revision, note }, context) => {
  const topic = await topicNow(context, revision);
  insist(isOpen(topic.state, 'return'), mayTell([note]), canReturn({ ownTopic: isProposer(context.standing.roles), reason: 'incomplete', explanation: note }));
  const moved = await move(context, topic, 'return', {}, { note, clause: '10.every-item-answered' });
  await tellProposers(context, moved, 'return');
  return { id: moved._id, state: moved.state };
};
