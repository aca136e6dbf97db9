import type { TopicContract } from '../../src/contract/topic';
import { mayTell } from '../../src/domain/text/content';
import { canRedirect } from '../../src/domain/topic/refuse';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { move, tellProposers, topicNow } from './move';

/** 转其他渠道: the door is named, and why. */
export const redirect: WriteHandler<TopicContract['redirect']> = async ({ revision, channel, note, nextStep }, context) => {
  const topic = await topicNow(context, revision);
  insist(
    isOpen(topic.state, 'redirect'), mayTell([note, nextStep]),
    canRedirect({ ownTopic: isProposer(context.standing.roles), explanation: note, nextStep, reason: 'redirect', ...(channel ? { channel } : {}) }),
  );
  const moved = await move(context, topic, 'redirect', { answeredAt: context.now }, { channel: channel!, note, nextStep, clause: '2.boundary' });
  await tellProposers(context, moved, 'redirect');
  return { id: moved._id, state: moved.state };
};
