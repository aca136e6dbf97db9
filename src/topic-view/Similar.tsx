import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import type { TopicView } from '@/contract/topic';
import { dayOf } from '@/copy/time';
import { STATE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { useSimilar } from './use-similar';

/** Open topics of the room that say much the same: worth a look before answering. */
export function Similar({ topic }: { topic: TopicView }) {
  const similar = useSimilar(topic);
  if (!similar?.length) return null;
  return (
    <Section title={`说法相近的议题（${similar.length}个）`}>
      <Card flush>
        {similar.map(({ id, title, state, submittedAt, supporters }) => (
          <ListItem key={id} icon='merge' title={title} note={`${STATE_NAMES[state]} · ${dayOf(submittedAt)}提出 · ${supporters}人附议`} onPress={() => goTo(paths.topic(id))} />
        ))}
      </Card>
    </Section>
  );
}
