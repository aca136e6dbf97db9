import { verdict, type Verdict } from '../verdict';

export type CloseRule = 'outcome.close.unanswered' | 'outcome.close.unsettled';

/** Is a session settled? When every suggestion is answered and no branch is open （十：件件有回音，事事有着落）. */
export const canClose = ({ unanswered, openBranches }: { unanswered: number; openBranches: number }): Verdict<CloseRule> => verdict<CloseRule>([
  unanswered > 0 && { rule: 'outcome.close.unanswered', clause: '10.every-item-answered', measured: unanswered, required: 0 },
  openBranches > 0 && { rule: 'outcome.close.unsettled', clause: '10.every-matter-settled', measured: openBranches, required: 0 },
]);
