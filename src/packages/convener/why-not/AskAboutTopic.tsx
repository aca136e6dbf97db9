import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import type { MeView } from '@/contract/me';
import type { TopicView } from '@/contract/topic';
import { STEP_GROUPS, TOPIC_STEPS, type TopicStep } from '@/copy/why-not';
import { STATE_NAMES } from '@/domain/topic/topic';
import { Answer } from './Answer';
import { TRIALS } from './trials';

type Props = { topicId: string; organisationId: string; onOther: () => void };
const STEPS = Object.keys(TOPIC_STEPS) as TopicStep[];

/** One topic: which step, and what stands in its way. */
export function AskAboutTopic({ topicId, organisationId, onOther }: Props) {
  const [step, setStep] = useState<TopicStep>();
  const read = useRead(api.topic.view, { topicId });
  const me = useRead(api.me.view, {});
  const both = read.data && me.data ? { topic: read.data, office: officeIn(read.data, me.data, organisationId) } : undefined;
  return (
    <Loaded read={{ ...read, data: both, trouble: read.trouble ?? me.trouble }}>
      {({ topic, office }) => (
        <>
          <Section title='哪个议题'>
            <Card flush><ListItem icon='document' title={topic.title} note={`${STATE_NAMES[topic.state]} · ${topic.number}`} aside={<Button fit kind='quiet' label='换一个议题' onPress={onOther}>换一个</Button>} /></Card>
          </Section>
          {STEP_GROUPS.map(({ title, who }) => (
            <ChoiceGroup key={who} label={title} kind='chips' {...(step ? { value: step } : {})} onChoose={setStep} choices={STEPS.filter((value) => TOPIC_STEPS[value].who === who).map((value) => ({ value, label: TOPIC_STEPS[value].name }))} />
          ))}
          {step && <Answer key={step} step={TOPIC_STEPS[step]} trial={TRIALS[step]({ topic, organisationId: office })} about={{ topicId: topic.id, roomId: topic.roomId, ...(office ? { organisationId: office } : {}) }} />}
        </>
      )}
    </Loaded>
  );
}

/** The office one asks for: the one named, one the topic lies with, or simply one's own. Nobody's office is none. */
const officeIn = (topic: TopicView, { offices }: MeView, wanted: string): string =>
  offices.find((mine) => mine.organisationId === wanted)?.organisationId ?? topic.you.offices[0] ?? offices[0]?.organisationId ?? 'none';
