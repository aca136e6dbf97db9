import { verdict, type Verdict } from '../verdict';
import type { Decision, Grade } from './outcome';

export type FeedbackRule = 'outcome.feedback.not-heard' | 'outcome.feedback.no-words';

/** May this person rate the answer? Who proposed the topic or was at the session; 不满意 says what is wrong （十三：办理结果反馈）. */
export const canRate = ({ heard, grade, words }: { heard: boolean; grade: Grade; words: string }): Verdict<FeedbackRule> => verdict<FeedbackRule>([
  !heard && { rule: 'outcome.feedback.not-heard', clause: '13.handling-feedback', required: '提出人和到会人员' },
  grade === 'dissatisfied' && !words.trim() && { rule: 'outcome.feedback.no-words', clause: '13.handling-feedback', required: '写明哪里不满意' },
]);

/** What 不满意 sets going, once: what was adopted is followed up again, what was declined is asked anew. */
export const reopening = ({ grade, decision, reopened }: { grade: Grade; decision: Decision; reopened: boolean }): 'reopen' | 'askAgain' | undefined =>
  grade !== 'dissatisfied' || reopened ? undefined : decision === 'declined' ? 'askAgain' : 'reopen';
