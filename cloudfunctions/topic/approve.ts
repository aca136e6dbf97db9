import type { TopicContract } from '../../src/contract/topic';
import { agreed, canApprove } from '../../src/domain/topic/approval';
import { isOpen } from '../../src/domain/topic/step';
import { after } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import { isProposer, officeFor } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Topic, TopicApproval } from '../_store/documents';
import { OFFICE_ROLES, organisationActing, procedureInOrder, textUnchanged, whereItLies } from './approval-view';
import { keepDeadlines } from './deadlines';
import { addEvent, move, tellProposers, topicNow } from './move';

/** 审定: the organisation's act, entered by its officer, on the version that was sent. A sector's topic needs committee and department. */
export const approve: WriteHandler<TopicContract['approve']> = async ({ revision, organisationId, checks, meeting }, context) => {
  const { standing, transaction, now } = context;
  const topic = await topicNow(context, revision);
  const room = standing.room!;
  const acting = await organisationActing(context, officeFor(standing, organisationId));
  const stakeholders = (await transaction.get('stakeholderMap', topic._id))?.groups.length ?? 0;
  insist(after(isOpen(topic.state, 'approve'), () => canApprove({
    ...whereItLies(room, topic.approval!), acting: acting._id, ownTopic: isProposer(standing.roles),
    checks: { ...checks, procedure: procedureInOrder(topic, stakeholders) }, textUnchanged: textUnchanged(topic), ...(meeting ? { meeting } : {}),
  })));

  const others = topic.approval!.signatures.filter((signature) => signature.organisationId !== acting._id);
  const approval: TopicApproval = { ...topic.approval!, signatures: [...others, { organisationId: acting._id, kind: acting.kind, at: now, meeting: meeting! }] };
  if (room.kind === 'sector' && !bothAgree(approval)) return sign(context, topic, approval, acting.name);
  const moved = await move(context, topic, 'approve', { approval: { ...approval, approvedAt: now } }, { role: OFFICE_ROLES.approver, organisation: acting.name, clause: '8.as-approved' });
  await tellProposers(context, moved, 'approve');
  return { id: moved._id, state: moved.state, agreed: true };
};

const bothAgree = ({ signatures }: TopicApproval): boolean => agreed({
  committee: signatures.some(({ kind }) => kind === 'specialCommittee'), departments: signatures.filter(({ kind }) => kind === 'department').length,
}).outcome === 'allowed';

/** One of a sector's bodies has signed; the topic waits for the other. */
async function sign(context: WriteContext, topic: Topic, approval: TopicApproval, organisation: string) {
  const signed: Topic = { ...topic, approval, revision: topic.revision + 1, waitsFor: topic.waitsFor.filter((id) => !approval.signatures.some(({ organisationId }) => organisationId === id)) };
  await context.transaction.put('topic', signed);
  await keepDeadlines(context, signed);
  await addEvent(context, signed, 'sign', { role: OFFICE_ROLES.approver, organisation, clause: '6.approval-sector' });
  return { id: signed._id, state: signed.state, agreed: false };
}
