import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { ListItem } from '@/components/ListItem';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import { STATE_TONES, stageLine, stateName } from '@/copy/research';
import { PART_NAMES } from '@/domain/research/research';
import { mayResearch } from '@/domain/research/transitions';
import { goTo, paths } from '@/navigation';
import './topic-view.scss';

const clause = shownClause('8.no-research-no-deliberation')!;

/** 调研, as everybody may see it: how far it is, the surveys that take answers, and, once signed, what was found in short. */
export function ResearchShown({ topic }: { topic: Pick<TopicView, 'id' | 'state'> }) {
  const open = mayResearch(topic.state).outcome === 'allowed';
  const { data } = useRead(api.research.view, open ? { topicId: topic.id } : undefined);
  if (!data) return null;
  const surveys = data.surveys.filter(({ state }) => state === 'open');
  return (
    <Section title='调研'>
      <Card>
        <Row><Tag tone={STATE_TONES[data.state]}>{stateName(data.state, data.round)}</Tag></Row>
        <View className='whole__note'>{stageLine(data)}</View>
        {data.digest?.map(({ part, text }) => (
          <View key={part} className='found'>
            <View className='found__name'>{PART_NAMES[part]}</View>
            <View className='found__text'>{text}</View>
          </View>
        ))}
        <ClauseLink clause={clause} />
      </Card>
      {surveys.length > 0 && <Card flush>{surveys.map(({ id, title, group, questions }) => <ListItem key={id} icon='edit' title={title} note={`问${group}，${questions}题，不记名`} onPress={() => goTo(paths.survey(topic.id, id))} />)}</Card>}
    </Section>
  );
}
