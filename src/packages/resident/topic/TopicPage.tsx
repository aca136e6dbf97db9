import { View } from '@tarojs/components';
import { ClauseLink } from '@/components/ClauseLink';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { StateTag } from '@/components/StateTag';
import { Tag } from '@/components/Tag';
import { TopicTimeline } from '@/components/TopicTimeline';
import type { TopicView } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import { dayOf } from '@/copy/time';
import { promiseOf, proposersLine, VISIBILITY_NOTES } from '@/copy/topic';
import { CONCERN_NAMES, SOURCE_NAMES } from '@/domain/topic/topic';
import { aria } from '@/design/aria';
import { ProcedureFacts } from '@/topic-view/ProcedureFacts';
import { ThreadLink } from '@/topic-view/ThreadLink';
import { Wordings } from '@/topic-view/Wordings';
import { ResearchShown } from '@/topic-view/ResearchShown';
import { Answer } from './Answer';
import { OwnActions } from './OwnActions';
import { RoomLink } from './RoomLink';
import { ShareButton } from './ShareButton';
import { TopicSessions } from './TopicSessions';
import './topic.scss';

const promised = shownClause('convention.first-answer-days')!;

export function TopicPage({ topic }: { topic: TopicView }) {
  const held = topic.visibility === 'public' || topic.state === 'withdrawn' ? undefined : VISIBILITY_NOTES[topic.visibility];
  const waitingPhotos = topic.photos.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <View className='topic-top'>
        <Row>
          <StateTag state={topic.state} overdue={topic.overdue} />
          {topic.concern && <Tag tone='accent'>{CONCERN_NAMES[topic.concern]}</Tag>}
          {topic.demo && <Tag>演示数据</Tag>}
        </Row>
        <View className='topic-top__title' {...aria({ role: 'heading', level: 1 })}>{topic.title}</View>
        {topic.dueAt && (
          <View className={topic.overdue ? 'topic-top__due topic-top__due--late' : 'topic-top__due'}>
            <View>{promiseOf(topic.dueAt)}</View>
            <ClauseLink clause={promised} />
          </View>
        )}
      </View>
      {held && <Notice tone='warn' title={held.title}>{held.text}</Notice>}
      <Answer topic={topic} />
      <TopicSessions topic={topic} />
      <ThreadLink topicId={topic.id} />
      <Section title='什么事'>
        <Card>
          <View className='topic-words'>{topic.wrong}</View>
          {topic.photos.length > 0 && <View className='topic-photos'><Photos photos={topic.photos.map(({ url }) => url)} /></View>}
          {waitingPhotos > 0 && <View className='topic-photos__note'>{`有${waitingPhotos}张照片还在核对，现在只有您和议事室看得到。`}</View>}
          <Facts rows={[['在哪儿', topic.place], ['涉及哪些人', topic.affected]]} />
        </Card>
      </Section>
      <ProcedureFacts topic={topic} />
      <ResearchShown topic={topic} />
      <Section title='办理进展'><Card><TopicTimeline topic={topic} /></Card></Section>
      <Section title='议题信息'>
        <Card>
          <Facts rows={[
            ['编号', topic.number], ['谁提出', `${proposersLine(topic)}${topic.attested ? '' : '（待确认）'}`], ['出题方式', SOURCE_NAMES[topic.source]],
            ['提出时间', dayOf(topic.submittedAt)], ['附议', `${topic.supporters}人`],
          ]} />
          {!topic.attested && <View className='topic-note'>待确认：提出人是不是本村（社区）居民，还没有经召集人核实；不影响办理。</View>}
        </Card>
        <RoomLink roomId={topic.roomId} name={topic.roomName} />
      </Section>
      <OwnActions topic={topic} />
      <Wordings topic={topic} />
      {topic.visibility === 'public' && <ShareButton />}
    </>
  );
}
