import { verdict, type Verdict } from '../verdict';
import type { Concern } from './topic';

/** What 程序关 looks at （二）: taken up with a concern, words checked, stakeholders named, text as it was sent. */
export const PROCEDURE_STEPS = {
  concern: '受理并列为要事、实事或难事', checked: '文字核对通过', stakeholders: '列出利益相关方', unchanged: '文字与送审时一致',
} as const;
export type ProcedureStep = keyof typeof PROCEDURE_STEPS;
export type ProcedureView = { concern?: Concern | undefined; checked: boolean; groups: number; textUnchanged: boolean };

/** Computed, never ticked: which steps before approval are still missing. */
export function stepsMissing({ concern, checked, groups, textUnchanged }: ProcedureView): ProcedureStep[] {
  const done: Record<ProcedureStep, boolean> = { concern: concern !== undefined, checked, stakeholders: groups > 0, unchanged: textUnchanged };
  return (Object.keys(done) as ProcedureStep[]).filter((step) => !done[step]);
}

export type ProcedureRule = 'topic.procedure.steps-missing';

/** May a topic be sent for approval? What 程序关 lacks now could only be turned down there, so it is put right first （二）. */
export function canSend(view: Omit<ProcedureView, 'textUnchanged'>): Verdict<ProcedureRule> {
  const missing = stepsMissing({ ...view, textUnchanged: true });
  return verdict<ProcedureRule>([
    missing.length > 0 && { rule: 'topic.procedure.steps-missing', clause: '2.three-checks', measured: missing.map((step) => PROCEDURE_STEPS[step]).join('、'), required: '程序关各项' },
  ]);
}
