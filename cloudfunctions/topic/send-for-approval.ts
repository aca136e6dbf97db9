import type { TopicContract } from '../../src/contract/topic';
import { canSend } from '../../src/domain/topic/procedure';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { key } from '../_store/keys';
import { convenerOf } from '../_store/room-store';
import { askedNow, askedToApprove, hashOfTopic, named } from './approval-view';
import { move, topicNow } from './move';

/** The convener sends this version, and no other, to the organisation the room's route names （六）（八）. What the room's convener proposed goes to the higher one, whoever sends it (A15). */
export const sendForApproval: WriteHandler<TopicContract['sendForApproval']> = async ({ revision }, context) => {
  const topic = await topicNow(context, revision);
  const room = context.standing.room!;
  const groups = (await context.transaction.get('stakeholderMap', topic._id))?.groups.length ?? 0;
  insist(isOpen(topic.state, 'sendForApproval'), canSend({ concern: topic.concern, checked: topic.visibility === 'public', groups }));
  const escalated = room.higherApprover !== undefined && (await proposedByConvener(context, topic));
  const asked = askedNow(room, escalated);
  const { toAdjust: _adjusted, ...ready } = topic;
  const moved = await move(context, ready, 'sendForApproval', {
    approval: { version: topic.version, hash: hashOfTopic(topic), since: context.now, ...asked, signatures: [], ...(escalated ? { escalationReason: 'party-to-matter' as const } : {}) },
    waitsFor: askedToApprove(room, asked),
  }, { ...(await named(asked.approver)), clause: escalated ? '6.escalation-village' : '8.as-approved' });
  return { id: moved._id, state: moved.state };
};

/** Conveners head the organisation that would approve: their own matter is not theirs to judge. */
async function proposedByConvener({ transaction, now }: WriteContext, { _id, roomId }: Topic): Promise<boolean> {
  const convener = await convenerOf(roomId, now);
  return convener !== undefined && (await transaction.get('topicProposer', key(_id, convener.personId))) !== undefined;
}
