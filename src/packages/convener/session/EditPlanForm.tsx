import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { PlanFields } from '../session-plan/PlanFields';
import { planFrom, planIn, whatIsMissing } from '../session-plan/plan-draft';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

/** Everything of the plan anew, while nobody has signed up. */
export function EditPlanForm({ session, onDone }: WayProps) {
  const { draft, change, drop } = useDraft(`plan-of-${session.id}-${session.revision}`, planFrom(session));
  const plan = planIn(draft);
  return (
    <>
      <PlanFields draft={draft} groups={session.groups} onChange={change} />
      <StepButton
        action={api.session.editPlan} input={plan && { sessionId: session.id, revision: session.revision, ...plan }} unknown={whatIsMissing(draft)}
        about={aboutOf(session)} icon='check' said='已改好安排。' onDone={() => { drop(); onDone(); }}
      >
        保存安排
      </StepButton>
    </>
  );
}
