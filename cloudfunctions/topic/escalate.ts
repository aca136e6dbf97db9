import type { TopicContract } from '../../src/contract/topic';
import { mayTell } from '../../src/domain/text/content';
import { canEscalate } from '../../src/domain/topic/escalate';
import { isOpen } from '../../src/domain/topic/step';
import { Forbidden, insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { askedNow, askedToApprove, named, OFFICE_ROLES, whereItLies } from './approval-view';
import { move, topicNow } from './move';

/** 必要时报上一级党组织审定: from then on only the higher organisation may approve. */
export const escalate: WriteHandler<TopicContract['escalate']> = async ({ revision, organisationId, reason, note }, context) => {
  const { standing } = context;
  const topic = await topicNow(context, revision);
  const room = standing.room!;
  if (!standing.roles.has('convener') && officeFor(standing, organisationId ?? '') !== whereItLies(room, topic.approval ?? { escalated: false }).approver) throw new Forbidden();
  insist(
    isOpen(topic.state, 'escalate'), mayTell([note]),
    canEscalate({ kind: room.kind, escalated: topic.approval?.escalated ?? false, ...(room.higherApprover ? { higherApprover: room.higherApprover } : {}), ...(reason ? { reason } : {}) }),
  );
  const asked = askedNow(room, true);
  const moved = await move(context, topic, 'escalate', {
    approval: { ...topic.approval!, ...asked, escalationReason: reason!, signatures: [] }, waitsFor: askedToApprove(room, asked),
  }, { ...(await named(room.higherApprover)), ...(standing.roles.has('convener') ? {} : { role: OFFICE_ROLES.approver }), clause: '6.escalation-village', ...(note ? { note } : {}) });
  return { id: moved._id, state: moved.state };
};
