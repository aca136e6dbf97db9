import { api } from '@/api/client';
import { Notice } from '@/components/Notice';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

/** Seats kept for single groups go to any stakeholder; the half stays. */
export function ReleaseHolds({ session, onDone }: WayProps) {
  return (
    <>
      <Notice>放开以后，候补的利益相关方按先后递补。给利益相关方的一半席位不变。</Notice>
      <StepButton action={api.session.releaseHolds} input={{ sessionId: session.id, revision: session.revision }} about={aboutOf(session)} said={({ movedUp }) => `已放开，${movedUp}人递补。`} onDone={onDone}>放开预留席位</StepButton>
    </>
  );
}
