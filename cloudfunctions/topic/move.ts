import { mayTell } from '../../src/domain/text/content';
import { isOpen } from '../../src/domain/topic/step';
import { stateAfter, type TopicAction } from '../../src/domain/topic/transitions';
import { noticeFor } from '../../src/copy/notices';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { roleName } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { Topic, TopicEventRecord } from '../_store/documents';
import { proposersOf } from '../_store/topic-store';
import { keepDeadlines } from './deadlines';

/** The topic as the transaction sees it. With a revision: as the caller saw it, or somebody else has acted meanwhile. */
export async function topicNow({ transaction, standing }: WriteContext, revision?: number): Promise<Topic> {
  const topic = await transaction.get('topic', standing.topic?._id ?? '');
  if (!topic) throw new Forbidden();
  if (revision !== undefined && revision !== topic.revision) throw new Conflict('这个议题刚刚有了变化，请刷新后再办理');
  return topic;
}

/** One transition of the table: the state it leads to, and the line on the timeline. Handlers state the same rules beside their own, to tell everything at once. */
export async function move(context: WriteContext, topic: Topic, action: TopicAction, change: Partial<Topic>, line: Partial<TopicEventRecord> = {}): Promise<Topic> {
  insist(isOpen(topic.state, action), mayTell([line.note, line.nextStep]));
  const moved: Topic = { ...topic, waitsFor: [], ...change, state: change.state ?? stateAfter(action, topic.state), revision: topic.revision + 1 };
  await context.transaction.put('topic', moved);
  await keepDeadlines(context, moved);
  await addEvent(context, moved, action, line);
  return moved;
}

export const addEvent = ({ transaction, standing, now }: WriteContext, topic: Topic, action: TopicEventRecord['action'], line: Partial<TopicEventRecord> = {}): Promise<void> =>
  transaction.create('topicEvent', { _id: newId(), topicId: topic._id, at: now, action, role: roleName(standing.roles), state: topic.state, ...line });

/** 件件有回音: every proposer is told, each once. */
export async function tellProposers(context: WriteContext, topic: Topic, event: Parameters<typeof noticeFor>[0]): Promise<void> {
  const message = noticeFor(event, topic.title);
  for (const { personId } of await proposersOf(topic._id)) await context.tell({ to: personId, event, topicId: topic._id, ...message });
}
