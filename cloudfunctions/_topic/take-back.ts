import { canWithdraw } from '../../src/domain/topic/amend';
import { isOpen } from '../../src/domain/topic/step';
import { stateAfter } from '../../src/domain/topic/transitions';
import { insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { waitingChecksOf } from '../_store/moderation-store';

/** What a topic can owe to somebody. */
export const TOPIC_DEADLINES = ['first-answer', 'approval', 'report-answer', 'filing-receipt'] as const;

type Step = Pick<WriteContext, 'transaction' | 'now'>;

/** A topic is taken back, by its proposer or with the account: shown to others no more, owed by nobody, looked at by nobody. */
export async function takeBack({ transaction, now }: Step, topic: Topic, role: string): Promise<Topic> {
  insist(isOpen(topic.state, 'withdraw'), canWithdraw({ proposers: topic.proposers, ...(topic.held ? { before: topic.held.before } : {}) }));
  const taken: Topic = { ...topic, waitsFor: [], visibility: 'hidden', state: stateAfter('withdraw', topic.state), revision: topic.revision + 1 };
  await transaction.put('topic', taken);
  for (const kind of TOPIC_DEADLINES) await end(transaction, kind, { topicId: topic._id }, now);
  await transaction.create('topicEvent', { _id: newId(), topicId: topic._id, at: now, action: 'withdraw', role, state: taken.state });
  await dropOldChecks({ transaction }, topic);
  return taken;
}

/** Words that have been replaced, or taken back, need nobody's eye any more. */
export async function dropOldChecks({ transaction }: Pick<Step, 'transaction'>, { _id }: Pick<Topic, '_id'>): Promise<void> {
  for (const check of await waitingChecksOf(_id)) if (check.kind === 'words') await transaction.put('check', { ...check, state: 'obsolete' });
}
