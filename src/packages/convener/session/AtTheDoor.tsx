import { useEffect } from 'react';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { aboutOf } from './about-of';
import { DoorCode } from './DoorCode';
import { DoorList } from './DoorList';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

const LOOK_AGAIN_MS = 8000;

/** Check-in: the code to be scanned, the list to be ticked, and the opening over those who are there. */
export function AtTheDoor({ session }: StepProps) {
  const refresh = useRefresh();
  useEffect(() => {
    const looking = setInterval(() => void refresh('session.view', 'session.roster', 'session.open?'), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the cache stays the same one
  }, []);
  return (
    <>
      {session.you.convener && <StepButton action={api.session.open} input={{ sessionId: session.id, revision: session.revision }} about={aboutOf(session)} icon='people' said='会议开始。'>宣布开会</StepButton>}
      <DoorCode sessionId={session.id} />
      <DoorList session={session} />
    </>
  );
}
