import { useState } from 'react';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import type { SessionView } from '@/contract/session-shapes';
import { SESSION_STEPS, type SessionStep } from '@/copy/why-not';
import { Answer } from './Answer';
import { SESSION_TRIALS } from './session-trials';

const CHOICES = (Object.keys(SESSION_STEPS) as SessionStep[]).map((value) => ({ value, label: SESSION_STEPS[value].name }));

/** The steps from the plan to the closing. */
export function StepsBefore({ session }: { session: SessionView }) {
  const [step, setStep] = useState<SessionStep>();
  return (
    <>
      <ChoiceGroup label='哪一步' kind='chips' {...(step ? { value: step } : {})} choices={CHOICES} onChoose={setStep} />
      {step && <Answer key={step} step={SESSION_STEPS[step]} trial={SESSION_TRIALS[step](session)} about={{ sessionId: session.id, topicId: session.topicId, roomId: session.roomId }} />}
    </>
  );
}
