import { begin, end } from '../_kernel/deadlines';
import type { WriteContext } from '../_kernel/serve';
import type { Topic } from '../_store/documents';

/**
 * What a topic's state owes to somebody: a first answer while it is submitted, a receipt while a filing has none. Called
 * with every act that moves a topic, so that no way out of a state leaves a clock running. A held topic owes nothing; its
 * clock goes on with what is left of the day it had.
 */
export async function keepDeadlines({ transaction, standing, now }: WriteContext, topic: Topic): Promise<void> {
  const owed = { subject: { topicId: topic._id }, title: topic.title, room: standing.room!, demo: topic.demo };
  if (topic.state === 'submitted') await begin(transaction, { ...owed, kind: 'first-answer', dueAt: topic.dueAt! }, now);
  else await end(transaction, 'first-answer', owed.subject, now);
  const { filing } = topic;
  if (topic.state === 'filed' && filing && !filing.receivedAt) await begin(transaction, { ...owed, kind: 'filing-receipt', dueAt: filing.dueAt, owner: filing.receiver }, now);
  else await end(transaction, 'filing-receipt', owed.subject, now);
}
