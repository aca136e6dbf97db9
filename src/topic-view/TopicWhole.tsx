import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { StateTag } from '@/components/StateTag';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';
import { dayOf, dueOf, momentOf } from '@/copy/time';
import { CONCERN_NAMES, SOURCE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { aria } from '@/design/aria';
import { Proposers } from './Proposers';
import { Similar } from './Similar';
import './topic-view.scss';

/** The topic as those have to know it who answer or approve it: words, photos, who raised it, and what resembles it. */
export function TopicWhole({ topic }: { topic: TopicView }) {
  const due = topic.dueAt ? dueOf(topic.dueAt) : undefined;
  const desk = topic.you.convener;
  const waiting = topic.photos.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <Card>
        <Row>
          <StateTag state={topic.state} overdue={topic.overdue} />
          {topic.concern && <Tag tone='accent'>{CONCERN_NAMES[topic.concern]}</Tag>}
          <Tag>{SOURCE_NAMES[topic.source]}</Tag>
          {topic.demo && <Tag>演示数据</Tag>}
        </Row>
        <View className='whole__title' {...aria({ role: 'heading', level: 2 })}>{topic.title}</View>
        {due && (
          <View className={due.late ? 'whole__due whole__due--late' : 'whole__due'}>
            <Icon name={due.late ? 'warning' : 'clock'} size='sm' className='whole__sign' />
            <View>{`${due.late ? '应在' : '最迟'}${due.by}，${due.left}`}</View>
          </View>
        )}
        <View className='whole__words'>{topic.wrong}</View>
        {topic.photos.length > 0 && <View className='whole__photos'><Photos photos={topic.photos.map(({ url }) => url)} /></View>}
        {waiting > 0 && <View className='whole__note'>{`有${waiting}张照片还在检查，现在只有提出人和议事室看得到。`}</View>}
        <View className='whole__facts'>
          <Facts rows={[
            ['在哪儿', topic.place], ['涉及谁', topic.affected || '没有写'], ['提出人', <Proposers key='who' topic={topic} />],
            ['提出时间', momentOf(topic.submittedAt)], ['附议', `${topic.supporters}人`], ['编号', topic.number],
          ]} />
        </View>
      </Card>
      {topic.visibility === 'waiting' && <Notice tone='warn' title='文字还没有公开' {...(desk ? { action: '去核对内容', onAction: () => goTo(paths.check(topic.roomId)) } : {})}>内容检查没有把握，要由人核对。核对通过以后才能受理。</Notice>}
      {topic.visibility === 'hidden' && <Notice tone='warn' title='没有公开'>{`${dayOf(topic.submittedAt)}提出，核对没有通过，现在只有提出人和议事室看得到。`}</Notice>}
      {topic.proposers.some(({ attested }) => !attested) && <Notice {...(desk ? { action: '去核实居民', onAction: () => goTo(paths.residents(topic.roomId)) } : {})}>“待确认”是说还没有核实提出人是不是本村（社区）居民，不影响答复。</Notice>}
      <Similar topic={topic} />
    </>
  );
}
