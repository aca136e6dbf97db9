import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';
import { STATE_TONES, stageLine, stateName } from '@/copy/research';
import { mayResearch } from '@/domain/research/transitions';
import { goTo, paths } from '@/navigation';

/** 调研 beside approval and filing: it may begin once a topic is taken up, and must be whole before a session is scheduled. */
export function ResearchEntry({ topic }: { topic: TopicView }) {
  const open = mayResearch(topic.state).outcome === 'allowed';
  const { data } = useRead(api.research.view, open ? { topicId: topic.id } : undefined);
  if (!data) return null;
  return (
    <Section title='调研'>
      <Card flush>
        <ListItem icon='search' title={data.state === 'complete' ? '看调研记录' : '做调研'} note={stageLine(data)} aside={<Tag tone={STATE_TONES[data.state]}>{stateName(data.state, data.round)}</Tag>} onPress={() => goTo(paths.research(topic.id))} />
      </Card>
    </Section>
  );
}
