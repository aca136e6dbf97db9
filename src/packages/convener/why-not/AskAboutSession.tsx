import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { SESSION_STEPS, type SessionStep } from '@/copy/why-not';
import { momentOf } from '@/copy/time';
import { SESSION_STATE_NAMES } from '@/domain/session/session';
import { Answer } from './Answer';
import { SESSION_TRIALS } from './session-trials';

const CHOICES = (Object.keys(SESSION_STEPS) as SessionStep[]).map((value) => ({ value, label: SESSION_STEPS[value].name }));

/** One session: which step, and what stands in its way. */
export function AskAboutSession({ sessionId, onOther }: { sessionId: string; onOther: () => void }) {
  const [step, setStep] = useState<SessionStep>();
  const read = useRead(api.session.view, { sessionId });
  return (
    <Loaded read={read}>
      {(session) => (
        <>
          <Section title='哪次协商'>
            <Card flush><ListItem icon='people' title={session.topicTitle} note={`${SESSION_STATE_NAMES[session.state]} · ${momentOf(session.startsAt)}`} aside={<Button fit kind='quiet' label='换一次协商' onPress={onOther}>换一次</Button>} /></Card>
          </Section>
          <ChoiceGroup label='哪一步' kind='chips' {...(step ? { value: step } : {})} choices={CHOICES} onChoose={setStep} />
          {step && <Answer key={step} step={SESSION_STEPS[step]} trial={SESSION_TRIALS[step](session)} about={{ sessionId, topicId: session.topicId, roomId: session.roomId }} />}
        </>
      )}
    </Loaded>
  );
}
