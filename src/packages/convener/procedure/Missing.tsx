import { api } from '@/api/client';
import { useWhyNot, type Askable } from '@/api/why-not';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { WhyNot } from '@/components/WhyNot';
import type { TopicView } from '@/contract/topic';
import { TOPIC_STEPS } from '@/copy/why-not';
import type { TopicState } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';

type Input = { topicId: string; revision: number };
type Next = { name: string; action: Askable<Input> };

/** The next step that is the room's own to take; elsewhere another one is being waited for. */
const NEXT: Partial<Record<TopicState, Next>> = {
  screened: { name: TOPIC_STEPS.sendForApproval.name, action: api.topic.sendForApproval },
  approved: { name: TOPIC_STEPS.file.name, action: api.topic.file },
};

/** 还差什么: what the cloud would still find missing at the next step. */
export function Missing({ topic }: { topic: TopicView }) {
  const next = NEXT[topic.state];
  return (
    <>
      {next && <Checklist next={next} topic={topic} />}
      <Button fit kind='quiet' icon='info' onPress={() => goTo(paths.whyNot({ topicId: topic.id, roomId: topic.roomId }))}>为什么不行？看别的步骤</Button>
    </>
  );
}

function Checklist({ next: { name, action }, topic: { id, roomId, revision } }: { next: Next; topic: TopicView }) {
  const foretold = useWhyNot(action, { topicId: id, revision });
  return <Section title={`${name}还差什么`}><WhyNot foretold={foretold} ready={`可以${name}了。`} about={{ topicId: id, roomId, here: 'procedure' }} /></Section>;
}
