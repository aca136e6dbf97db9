import type { TopicContract } from '../../src/contract/topic';
import { canSend } from '../../src/domain/topic/procedure';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { askedToApprove, hashOfTopic, named } from './approval-view';
import { move, topicNow } from './move';

/** The convener sends this version, and no other, to the organisation the room's route names （六）（八）. A topic a convener proposed goes to the higher one (A15). */
export const sendForApproval: WriteHandler<TopicContract['sendForApproval']> = async ({ revision }, context) => {
  const topic = await topicNow(context, revision);
  const room = context.standing.room!;
  const groups = (await context.transaction.get('stakeholderMap', topic._id))?.groups.length ?? 0;
  insist(isOpen(topic.state, 'sendForApproval'), canSend({ concern: topic.concern, checked: topic.visibility === 'public', groups }));
  const escalated = room.higherApprover !== undefined && isProposer(context.standing.roles);
  const moved = await move(context, topic, 'sendForApproval', {
    approval: { version: topic.version, hash: hashOfTopic(topic), since: context.now, escalated, signatures: [], ...(escalated ? { escalationReason: 'party-to-matter' as const } : {}) },
    waitsFor: askedToApprove(room, escalated),
  }, { ...(await named(askedToApprove(room, escalated)[0])), clause: escalated ? '6.escalation-village' : '8.as-approved' });
  return { id: moved._id, state: moved.state };
};
