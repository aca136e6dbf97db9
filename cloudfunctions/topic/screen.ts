import type { TopicContract } from '../../src/contract/topic';
import { mayTell } from '../../src/domain/text/content';
import { canScreen, type ScreenRule } from '../../src/domain/topic/screen';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { isProposer, roleName } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { move, tellProposers, topicNow } from './move';

/** The convener takes the topic up: with its concern, and a reason where it is cut wider than the policy advises. */
export const screen: WriteHandler<TopicContract['screen']> = async ({ revision, concern, note, card, selfGovernment, tooWideBecause }, context) => {
  const { standing, personId, now } = context;
  const topic = await topicNow(context, revision);
  const relaxations = tooWideBecause ? [{ rule: 'topic.screen.too-wide' satisfies ScreenRule as ScreenRule, reason: tooWideBecause, by: personId, role: roleName(standing.roles), at: now }] : [];
  const warnings = insist(isOpen(topic.state, 'screen'), mayTell([note]), canScreen({
    ownTopic: isProposer(standing.roles), checked: topic.visibility === 'public', ...(concern ? { concern } : {}), card, selfGovernment,
  }, relaxations));

  const used = relaxations.filter(({ rule }) => warnings.some((warning) => warning.rule === rule));
  const moved = await move(context, topic, 'screen', { concern: concern!, answeredAt: now, relaxations: [...topic.relaxations, ...used] }, { concern: concern!, ...(note ? { note } : {}), clause: '6.three-concerns' });
  await tellProposers(context, moved, 'screen');
  return { id: moved._id, state: moved.state };
};
