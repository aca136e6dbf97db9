import { conventionValue } from '../../src/domain/policy/conventions';
import { workingDaysAfter } from '../_kernel/clock';
import { isFiled } from '../../src/domain/topic/topic';
import { begin, end } from '../_kernel/deadlines';
import type { WriteContext } from '../_kernel/serve';
import type { Topic } from '../_store/documents';

/**
 * What a topic's state owes to somebody: a first answer while it is submitted, an approval while it waits for one, an answer
 * to a report while it is held, a receipt while a filing has none. Called with every act that moves a topic, so that no way
 * out of a state leaves a clock running. A held topic's first answer goes on with what is left of the day it had.
 */
export async function keepDeadlines({ transaction, standing, now }: WriteContext, topic: Topic): Promise<void> {
  const owed = { subject: { topicId: topic._id }, title: topic.title, room: standing.room!, demo: topic.demo };
  if (topic.state === 'submitted') await begin(transaction, { ...owed, kind: 'first-answer', dueAt: topic.dueAt! }, now);
  else await end(transaction, 'first-answer', owed.subject, now);
  const { approval, held, filing } = topic;
  const days = conventionValue('convention.approval-days');
  if (topic.state === 'awaiting-approval' && approval) await begin(transaction, { ...owed, kind: 'approval', dueAt: workingDaysAfter(approval.since, days), ...ownedBy(topic.waitsFor[0]) }, now);
  else await end(transaction, 'approval', owed.subject, now);
  if (topic.state === 'held' && held) await begin(transaction, { ...owed, kind: 'report-answer', dueAt: workingDaysAfter(held.at, days), owner: held.receiver }, now);
  else await end(transaction, 'report-answer', owed.subject, now);
  if (isFiled(topic.state) && filing && !filing.receivedAt) await begin(transaction, { ...owed, kind: 'filing-receipt', dueAt: filing.dueAt, owner: filing.receiver }, now);
  else await end(transaction, 'filing-receipt', owed.subject, now);
}

/** The organisation it lies with; of a sector's bodies the first that has yet to sign. */
const ownedBy = (owner: string | undefined): { owner?: string } => (owner ? { owner } : {});
