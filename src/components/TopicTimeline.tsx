import type { TopicView } from '@/contract/topic';
import { timelineOf } from '@/copy/timeline';
import { goTo, paths } from '@/navigation';
import { Button } from './Button';
import { ClauseLink } from './ClauseLink';
import { Timeline } from './Timeline';

/** The way of a topic, with the clause each step rests on and the topic it was joined to. */
export function TopicTimeline({ topic }: { topic: TopicView }) {
  return (
    <Timeline
      steps={timelineOf(topic).map(({ clause, relatedTopicId, ...step }) => ({
        ...step,
        children: (clause || relatedTopicId) && (
          <>
            {clause && <ClauseLink clause={clause} />}
            {relatedTopicId && <Button fit kind='quiet' icon='merge' onPress={() => goTo(paths.topic(relatedTopicId))}>看同类议题</Button>}
          </>
        ),
      }))}
    />
  );
}
