import { api } from '@/api/client';
import { aboutOf } from './about-of';
import { Deliveries } from './Deliveries';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

/** Who has been told and how, whom to ring; and the opening of the door. */
export function BeginCheckIn({ session }: StepProps) {
  return (
    <>
      <Deliveries sessionId={session.id} />
      {session.you.convener && <StepButton action={api.session.beginCheckIn} input={{ sessionId: session.id, revision: session.revision }} about={aboutOf(session)} icon='check' said='开始签到。'>开始签到</StepButton>}
    </>
  );
}
