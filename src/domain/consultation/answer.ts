import { verdict, type Verdict } from '../verdict';
import type { VoteValue } from './consensus/vote';
import type { StatementState } from './statement';

/** 同意, 不同意, 跳过; said anew, the latter counts. */
export const ANSWERS = ['agree', 'disagree', 'pass'] as const;
export type Answer = (typeof ANSWERS)[number];

export const VALUE: Record<Answer, VoteValue> = { agree: 1, disagree: -1, pass: 0 };
export const answerOf = (value: number): Answer | undefined => ANSWERS.find((answer) => VALUE[answer] === value);

export type AnswerRule = 'consultation.answer.not-shown';

/** May this statement be answered? One that was said otherwise since keeps its answers and takes no more. */
export const canAnswer = ({ state }: { state: StatementState }): Verdict<AnswerRule> => verdict<AnswerRule>([
  state !== 'shown' && { rule: 'consultation.answer.not-shown', clause: 'convention.statement-wording' },
]);
