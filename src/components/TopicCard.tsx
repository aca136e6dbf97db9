import { View } from '@tarojs/components';
import { dayOf, dueOf } from '@/copy/time';
import type { TopicCard as Topic } from '@/contract/topic';
import { CONCERN_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { Card } from './Card';
import { Icon } from './Icon';
import { Meta } from './Meta';
import { Row } from './Row';
import { StateTag } from './StateTag';
import { Tag } from './Tag';
import './TopicCard.scss';

type Props = {
  topic: Topic;
  /** In a list of several rooms each card says whose it is. */
  showRoom?: boolean | undefined;
  /** Opens the public page unless told otherwise. */
  onPress?: () => void;
};

/** A topic in a list: where it stands, what it is, where, since when, and by when an answer is due. */
export function TopicCard({ topic, showRoom, onPress = () => goTo(paths.topic(topic.id)) }: Props) {
  const due = topic.dueAt ? dueOf(topic.dueAt) : undefined;
  return (
    <Card onPress={onPress} label={`${topic.title}，查看详情`}>
      <View className='topic-card__tags'>
        <Row>
          <StateTag state={topic.state} overdue={topic.overdue} />
          {topic.concern && <Tag tone='accent'>{CONCERN_NAMES[topic.concern]}</Tag>}
          {topic.visibility === 'waiting' && <Tag tone='warn' icon='eye'>待核对</Tag>}
          {topic.visibility === 'hidden' && topic.state !== 'withdrawn' && <Tag>未公开</Tag>}
        </Row>
        {topic.demo && <View className='topic-card__demo'>演示数据</View>}
      </View>
      <View className='topic-card__title'>{topic.title}</View>
      <Meta items={[showRoom && topic.roomName, topic.place, `${dayOf(topic.submittedAt)}提出`, topic.supporters > 0 && `${topic.supporters}人附议`]} />
      {due && (
        <View className={`topic-card__due${due.late ? ' topic-card__due--late' : ''}`}>
          <Icon name={due.late ? 'warning' : 'clock'} size='sm' className='topic-card__sign' />
          <View>{due.late ? `${due.by}，${due.left}` : `最迟${due.by}，${due.left}`}</View>
        </View>
      )}
    </Card>
  );
}
