import type { TopicContract } from '../../src/contract/topic';
import { canFile } from '../../src/domain/topic/filing';
import { ROUTES } from '../../src/domain/room/routes';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { conventionNow } from '../_kernel/in-force';
import { workingDaysAfter } from '../_kernel/clock';
import type { WriteHandler } from '../_kernel/serve';
import { named, textUnchanged } from './approval-view';
import { move, tellProposers, topicNow } from './move';

/** 备案: the approved version is reported to the body the route names, and a receipt asked for. It is a report, not a permission (A20). */
export const file: WriteHandler<TopicContract['file']> = async ({ revision }, context) => {
  const topic = await topicNow(context, revision);
  const room = context.standing.room!;
  insist(isOpen(topic.state, 'file'), canFile({ kind: room.kind, textUnchanged: !topic.approval || textUnchanged(topic), ...(room.filingReceiver ? { receiver: room.filingReceiver } : {}) }));
  const dueAt = workingDaysAfter(context.now, await conventionNow(context, 'convention.receipt-days'));
  const moved = await move(context, topic, 'file', {
    filing: { receiver: room.filingReceiver, version: topic.version, sentAt: context.now, sentBy: context.personId, dueAt }, filedWith: room.filingReceiver, waitsFor: [room.filingReceiver],
  }, { dueAt, clause: ROUTES[room.kind].filingReceiver.clause, ...(await named(room.filingReceiver)) });
  await tellProposers(context, moved, 'file');
  return { id: moved._id, state: moved.state, dueAt };
};
