import { verdict, type Relaxation, type Verdict } from '../verdict';
import { OUTCOME_LIMITS } from './outcome';

export type BranchRule =
  | 'outcome.branch.too-soon' | 'outcome.branch.not-the-receiver' | 'outcome.branch.decision-incomplete' | 'outcome.branch.decision-missing' | 'outcome.branch.explanation-missing' | 'outcome.branch.closing-letter-missing' | 'outcome.branch.letter-already-sent'
  | 'outcome.branch.nothing-said' | 'outcome.branch.already-decided' | 'outcome.branch.too-many' | 'outcome.branch.already-closed' | 'outcome.branch.round-missing' | 'outcome.branch.wrong-kind';

/** May a question be called one on which there can be no consensus? After the rounds of the convention, or with a reason (A13). */
export const canCallUnreachable = ({ questions, round, rounds }: { questions: number; round: number; rounds: number }, set: readonly Pick<Relaxation<BranchRule>, 'rule'>[] = []): Verdict<BranchRule> => verdict<BranchRule>([
  questions > 0 && round < rounds && { rule: 'outcome.branch.too-soon', clause: 'convention.rounds-before-unreachable', weight: 'needs-reason', measured: round, required: rounds },
], set);

type Standing = { kind: 'not-yet' | 'unreachable'; closed: boolean };
const isOpenUnreachable = ({ kind, closed }: Standing) => [
  kind !== 'unreachable' && { rule: 'outcome.branch.wrong-kind' as const, clause: '10.not-yet-agreed' as const, required: '再调研、再协商' },
  closed && { rule: 'outcome.branch.already-closed' as const, clause: '10.cannot-agree' as const, measured: '已办结' },
] as const;

/** May this decision be entered? By the body whose decision it is, with day and reference, once: others rely on it. */
export const canRecordDecision = (view: Standing & { receiver: boolean; decided: boolean; reference: string; gist: string }): Verdict<BranchRule> => verdict<BranchRule>([
  ...isOpenUnreachable(view),
  !view.receiver && { rule: 'outcome.branch.not-the-receiver', clause: '1.roles', required: '同级党委、政府' },
  view.decided && { rule: 'outcome.branch.already-decided', clause: '10.cannot-agree', measured: '已登记决定' },
  !(view.reference.trim() && view.gist.trim()) && { rule: 'outcome.branch.decision-incomplete', clause: '10.cannot-agree', required: '会议日期、文号和决定的内容' },
]);

/** May an explanation be written down? 做好宣传解释: who was spoken with and what was said, on the ground of a decision. */
export const canLogExplanation = (view: Standing & { decided: boolean; said: string; explanations: number }): Verdict<BranchRule> => verdict<BranchRule>([
  ...isOpenUnreachable(view),
  !view.decided && { rule: 'outcome.branch.decision-missing', clause: '10.cannot-agree', required: '同级党委、政府的决定' },
  !view.said.trim() && { rule: 'outcome.branch.nothing-said', clause: '10.cannot-agree', required: '写明说了什么' },
  view.explanations >= OUTCOME_LIMITS.explanations && { rule: 'outcome.branch.too-many', clause: '10.cannot-agree', measured: view.explanations, required: OUTCOME_LIMITS.explanations },
]);

/** May the letter go out to every participant? After a decision and an explanation, in words, once. */
export const canSendLetter = (view: Standing & { decided: boolean; explanations: number; sent: boolean; text: string }): Verdict<BranchRule> => verdict<BranchRule>([
  ...isOpenUnreachable(view),
  view.sent && !view.closed && { rule: 'outcome.branch.letter-already-sent', clause: '10.cannot-agree', measured: '信已经发出' },
  !view.decided && { rule: 'outcome.branch.decision-missing', clause: '10.cannot-agree', required: '同级党委、政府的决定' },
  view.explanations === 0 && { rule: 'outcome.branch.explanation-missing', clause: '10.cannot-agree', measured: 0, required: 1 },
  !view.text.trim() && { rule: 'outcome.branch.closing-letter-missing', clause: '10.cannot-agree', required: '写给每位参加人的信' },
]);

/** Is a question without consensus taken care of: the next round held, or the letter with every participant (`letter.ts`)? A session is not settled before. */
export const isBranchDone = ({ kind, closed }: Standing): Verdict<BranchRule> => verdict<BranchRule>([
  !closed && (kind === 'not-yet'
    ? { rule: 'outcome.branch.round-missing', clause: '10.not-yet-agreed', measured: 0, required: 1 }
    : { rule: 'outcome.branch.closing-letter-missing', clause: '10.cannot-agree', required: '写给每位参加人的信' }),
]);
