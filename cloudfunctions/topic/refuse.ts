import type { TopicContract } from '../../src/contract/topic';
import { mayTell } from '../../src/domain/text/content';
import { canRefuse, REFUSAL_REASONS } from '../../src/domain/topic/refuse';
import { isOpen } from '../../src/domain/topic/step';
import { Forbidden, insist } from '../_kernel/answers';
import { isProposer, officeFor } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { askedToApprove, named, OFFICE_ROLES } from './approval-view';
import { move, tellProposers, topicNow } from './move';

/** Before approval the convener refuses, at approval the organisation asked: with a reason from the list, what it rests on, and what the proposer can do next. */
export const refuse: WriteHandler<TopicContract['refuse']> = async ({ revision, organisationId, reason, note, nextStep }, context) => {
  const topic = await topicNow(context, revision);
  const approving = topic.state === 'awaiting-approval';
  if (approving) refusedBy(context, topic, organisationId);
  else if (!context.standing.roles.has('convener') && !context.standing.roles.has('staff')) throw new Forbidden();
  insist(
    isOpen(topic.state, 'refuse'), mayTell([note, nextStep]),
    canRefuse({ ownTopic: isProposer(context.standing.roles), explanation: note, nextStep, ...(reason ? { reason } : {}) }),
  );
  const moved = await move(context, topic, 'refuse', { answeredAt: context.now }, { reason: reason!, note, nextStep, clause: REFUSAL_REASONS[reason!].clause, ...(approving ? { role: OFFICE_ROLES.approver, ...(await named(organisationId)) } : {}) });
  await tellProposers(context, moved, 'refuse');
  return { id: moved._id, state: moved.state };
};

/** Only an organisation the topic lies with may turn it down. */
function refusedBy({ standing }: WriteContext, topic: Topic, organisationId: string | undefined): void {
  if (!askedToApprove(standing.room!, topic.approval!).includes(officeFor(standing, organisationId ?? ''))) throw new Forbidden();
}
