import { canClose } from '../../src/domain/outcome/close';
import { owePublication } from '../_publication/owed';
import { move } from '../_session/move';
import type { Step } from '../_session/step';
import { moveTopic } from '../_session/topic-moves';
import type { SuggestionList } from '../_store/documents';

/** What is open of a session becomes less or more, in the transaction of the act; at nothing the session is settled （事事有着落）. */
export async function countOpen(step: Step, sessionId: string, change: number): Promise<void> {
  const list = await step.transaction.get('suggestionList', sessionId);
  if (list && (list.sent !== undefined)) await keepList(step, { ...list, open: list.open + change });
}

/** Keeps a list; received and with nothing open, it and its session are settled, and its topic, unless that is in another round by now. */
export async function keepList(step: Step, list: SuggestionList): Promise<void> {
  const settled = list.state === 'received' && canClose({ unanswered: list.open, openBranches: 0 }).outcome === 'allowed';
  await step.transaction.put('suggestionList', settled ? { ...list, state: 'settled', settledAt: step.now } : list);
  if (!settled) return;
  const session = await step.transaction.get('session', list._id);
  if (session?.state === 'list-received') {
    await move(step.transaction, session, 'settle');
    await owePublication(step, list);
  }
  const topic = await step.transaction.get('topic', list.topicId);
  if (topic?.state === 'deliberated' && topic.lastSessionId === list._id) await moveTopic(step, topic, 'allAnswered', {}, { clause: '10.every-item-answered' });
}
