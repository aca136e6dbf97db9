import { noticeFor, type NoticeEvent } from '../../src/copy/notices';
import { inState, stateAfter, type TopicAction, type TransitionRule } from '../../src/domain/topic/transitions';
import type { Verdict } from '../../src/domain/verdict';
import { Conflict, Forbidden } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { Topic, TopicEventRecord } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { proposersOf } from '../_store/topic-store';
import type { Step } from './step';

type Moving = Extract<TopicAction, 'schedule' | 'unschedule' | 'sessionClosed' | 'secondRound' | 'allAnswered'> & NoticeEvent;

/** A session's topic as the transaction sees it; with a revision, as the caller saw it. */
export async function topicOf({ transaction }: { transaction: Transaction }, topicId: string, revision?: number): Promise<Topic> {
  const topic = await transaction.get('topic', topicId);
  if (!topic) throw new Forbidden();
  if (revision !== undefined && revision !== topic.revision) throw new Conflict('这个议题刚刚有了变化，请刷新后再办理');
  return topic;
}

export const canMoveTopic = (topic: Topic, action: TopicAction): Verdict<TransitionRule> => inState(topic.state, action);

/** What a session does to its topic, with the line on its timeline and the notice to every proposer (the topic keeps waiting for its filing's receipt). */
export async function moveTopic({ transaction, now, tell }: Step, { sessionId: _before, ...topic }: Topic, action: Moving, change: Partial<Topic>, line: Partial<TopicEventRecord> = {}): Promise<Topic> {
  const moved: Topic = { ...topic, ...change, state: stateAfter(action, topic.state), revision: topic.revision + 1 };
  await transaction.put('topic', moved);
  await transaction.create('topicEvent', { _id: newId(), topicId: topic._id, at: now, action, role: action === 'allAnswered' ? '系统' : '召集人', state: moved.state, ...line });
  const message = noticeFor(action, topic.title);
  for (const { personId } of await proposersOf(topic._id)) await tell({ to: personId, event: action, topicId: topic._id, ...message });
  return moved;
}
