import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded, type Read } from '@/components/Loaded';
import type { SessionView } from '@/contract/session-shapes';
import { HELD_STEPS, type HeldStep } from '@/copy/why-not';
import { Answer } from './Answer';
import { HELD_TRIALS } from './session-trials';

const CHOICES = (Object.keys(HELD_STEPS) as HeldStep[]).map((value) => ({ value, label: HELD_STEPS[value].name }));

/** The steps after the closing: what is sent, in the version that stands. */
export function StepsHeld({ session }: { session: SessionView }) {
  const [step, setStep] = useState<HeldStep>();
  const minutes = useRead(api.session.minutes, step === 'sendMinutes' ? { sessionId: session.id } : undefined);
  const list = useRead(api.outcome.list, step === 'circulateList' || step === 'sendList' ? { sessionId: session.id } : undefined);
  const paper: Read<{ version: number }> = step === 'sendMinutes' ? minutes : list;
  return (
    <>
      <ChoiceGroup label='哪一步' kind='chips' {...(step ? { value: step } : {})} choices={CHOICES} onChoose={setStep} />
      {step && (
        <Loaded key={step} read={paper}>
          {({ version }) => <Answer step={HELD_STEPS[step]} trial={HELD_TRIALS[step](session.id, version)} about={{ sessionId: session.id, topicId: session.topicId, roomId: session.roomId }} />}
        </Loaded>
      )}
    </>
  );
}
