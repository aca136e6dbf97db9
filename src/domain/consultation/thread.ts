import type { SessionState } from '../session/session';
import type { TopicState } from '../topic/topic';
import { verdict, type Verdict } from '../verdict';

/** Every approved topic has an open thread until the list of suggestions is sent （convention.thread）. */
export type ThreadPhase = 'not-yet' | 'open' | 'closed';

const OPEN_IN: readonly TopicState[] = ['approved', 'filed', 'scheduled', 'deliberated'];
const LIST_SENT: readonly SessionState[] = ['list-sent', 'list-received', 'settled', 'published', 'archived'];

/** `session`: the one ahead or held last. `closedByRoom`: the convener closed it in this round, with a reason. A second round opens it again by itself: its topic is no longer 已协商. */
export type ThreadView = { topic: TopicState; session?: SessionState | undefined; closedByRoom: boolean };

export function threadPhase({ topic, session, closedByRoom }: ThreadView): ThreadPhase {
  if (!OPEN_IN.includes(topic)) return 'not-yet';
  const sent = topic === 'deliberated' && session !== undefined && LIST_SENT.includes(session);
  return sent || closedByRoom ? 'closed' : 'open';
}

export type ThreadRule = 'consultation.thread.closed-without-reason' | 'consultation.thread.not-open';

/** May the convener close it before its time? Only with a reason everybody reads （二：在基层群众中广泛商量）. */
export const mayClose = ({ phase, reason }: { phase: ThreadPhase; reason: string }): Verdict<ThreadRule> => verdict<ThreadRule>([
  phase !== 'open' && { rule: 'consultation.thread.not-open', clause: 'convention.thread', required: '开放中的讨论' },
  !reason.trim() && { rule: 'consultation.thread.closed-without-reason', clause: '2.widely-discussed', required: '写明理由' },
]);
