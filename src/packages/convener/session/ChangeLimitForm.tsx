import { useState } from 'react';
import { api } from '@/api/client';
import { TextInput } from '@/components/TextInput';
import { SESSION_LIMITS } from '@/domain/session/session';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

/** More seats go to those who wait. */
export function ChangeLimitForm({ session, onDone }: WayProps) {
  const [limit, setLimit] = useState(session.seats.limit);
  const fits = Number.isInteger(limit) && limit >= 2 && limit <= SESSION_LIMITS.seats && limit !== session.seats.limit;
  return (
    <>
      <TextInput id='limit' label='改成多少个席位' required type='number' initial={String(session.seats.limit)} hint={`现在${session.seats.limit}个，已有${session.seats.taken}人，候补${session.seats.waiting}人`} onText={(text) => setLimit(Number(text))} />
      <StepButton action={api.session.changeLimit} input={fits ? { sessionId: session.id, revision: session.revision, limit } : undefined} unknown={`写一个不同的数，2到${SESSION_LIMITS.seats}`} about={aboutOf(session)} said={({ movedUp }) => `已改，${movedUp}人递补。`} onDone={onDone}>改席位</StepButton>
    </>
  );
}
