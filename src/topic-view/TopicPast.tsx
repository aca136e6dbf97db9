import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { TopicTimeline } from '@/components/TopicTimeline';
import type { TopicView } from '@/contract/topic';
import { Wordings } from './Wordings';

/** How it came to where it is: every step, and the words it had before. */
export function TopicPast({ topic }: { topic: TopicView }) {
  return (
    <>
      <Section title='办理进展'><Card><TopicTimeline topic={topic} /></Card></Section>
      <Wordings topic={topic} />
    </>
  );
}
