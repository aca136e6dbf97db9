import type { TopicContract } from '../../src/contract/topic';
import { canReport } from '../../src/domain/topic/hold';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import { move, tellProposers, topicNow } from './move';

/** 主动向党委政府报告 （八）: the topic is held, visibly; what was reported is kept apart and shown to nobody else (A27). */
export const report: WriteHandler<TopicContract['report']> = async ({ revision, ground, content }, context) => {
  const topic = await topicNow(context, revision);
  const receiver = context.standing.room!.reportReceiver;
  insist(isOpen(topic.state, 'report'), canReport({ content, ...(receiver ? { receiver } : {}) }));
  const moved = await move(context, topic, 'report', { held: { before: topic.state, receiver, at: context.now }, waitsFor: [receiver] }, { clause: '8.report-sensitive' });
  await context.transaction.create('sensitiveReport', { _id: newId(), topicId: topic._id, roomId: topic.roomId, ground, content, receiver, at: context.now });
  await tellProposers(context, moved, 'report');
  return { id: moved._id, state: moved.state };
};
