import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { SessionTag } from '@/components/SessionTag';
import { SuggestionsLink } from '@/session-view/SuggestionsLink';
import { StatementsLink } from '@/session-view/StatementsLink';
import { Tag } from '@/components/Tag';
import type { SessionView } from '@/contract/session-shapes';
import { roundOf, seatsLine, WAY_NOTES } from '@/copy/session';
import { momentOf, spanOf } from '@/copy/time';
import { FORM_NAMES, isCalledOff, MODE_NAMES, SESSION_STATE_NAMES } from '@/domain/session/session';
import { aria } from '@/design/aria';
import { goTo, paths } from '@/navigation';
import { ThreadLink } from '@/topic-view/ThreadLink';
import { CompositionGauge } from '@/session-view/CompositionGauge';
import { AddToCalendar } from './AddToCalendar';
import { Agenda } from './Agenda';
import { Claim } from './Claim';
import { Conditions } from './Conditions';
import { LinkedPlaces } from './LinkedPlaces';
import { MinutesLink } from './MinutesLink';
import { OutcomeLink } from './OutcomeLink';
import { MyPlace } from './MyPlace';
import { ShareButton } from './ShareButton';
import { SignUp } from './SignUp';
import { SpeakingLink } from './SpeakingLink';
import './session.scss';

type Props = { session: SessionView; known: boolean; onUnknown: () => void };

/** From its publication on a draw is everybody's to look at. */
const SHOWN_DRAWS: readonly NonNullable<SessionView['draw']>['state'][] = ['committed', 'drawn', 'done'];

export function SessionPage({ session, known, onUnknown }: Props) {
  const { seat, convener } = session.you;
  const off = isCalledOff(session.state);
  const before = !off && !session.openedAt;
  return (
    <>
      <View className='session-top'>
        <Row>
          <SessionTag session={session} />
          {roundOf(session) && <Tag tone='accent'>{roundOf(session)!}</Tag>}
          {session.demo && <Tag>演示数据</Tag>}
        </Row>
        <View className='session-top__title' {...aria({ role: 'heading', level: 1 })}>{session.topicTitle}</View>
      </View>
      {session.calledOff && <Notice tone='warn' title={SESSION_STATE_NAMES[session.state]}>{`${momentOf(session.calledOff.at)}：${session.calledOff.reason}`}</Notice>}
      <OutcomeLink session={session} />
      <MinutesLink session={session} />
      <SuggestionsLink sessionId={session.id} state={session.state} />
      <SpeakingLink session={session} />
      {session.state === 'open' && <Card flush><ListItem icon='eye' title='会场同步' note='正在商量哪个问题、谁在发言、网上怎么说' onPress={() => goTo(paths.live(session.id))} /></Card>}
      {!off && <ThreadLink topicId={session.topicId} />}
      {!off && <StatementsLink sessionId={session.id} />}
      {seat && !off && <MyPlace session={session} seat={seat} />}
      <Section title='时间地点'>
        <Card>
          <Facts rows={[
            ['时间', spanOf(session.startsAt, session.endsAt)], ['地点', session.place], ['线上入口', session.onlineLink], ['形式', `${FORM_NAMES[session.form]}，${MODE_NAMES[session.mode]}`],
            ['报名', seatsLine(session)], ['通知', session.notice && `${momentOf(session.notice.at)}已通知名单内的人`],
          ]} />
          {session.signUp.open && <View className='session-note'>{WAY_NOTES[session.signUp.way]}</View>}
        </Card>
        <LinkedPlaces rooms={session.linkedRooms} />
        {before && <AddToCalendar session={session} />}
      </Section>
      {!seat && before && !convener && <SignUp session={session} known={known} onUnknown={onUnknown} />}
      {session.draw && SHOWN_DRAWS.includes(session.draw.state) && (
        <Section title='摇号'><Card flush><ListItem icon='check-circle' title={session.draw.state === 'committed' ? '名单和承诺已公布' : '摇号结果'} note='查我的编号，自己核对' onPress={() => goTo(paths.draw(session.id))} /></Card></Section>
      )}
      <Agenda session={session} />
      {!off && <Section title={session.present ? '名单内的人员构成' : '人员构成'}><CompositionGauge composition={session.planned} groups={session.seats.groups} /></Section>}
      {session.present && <Section title='现在到会的'><CompositionGauge composition={session.present} present /></Section>}
      <Conditions session={session} />
      <Section title='议题和议事室'>
        <Card flush>
          <ListItem icon='topics' title={session.topicTitle} note={`议题 ${session.topicNumber}`} onPress={() => goTo(paths.topic(session.topicId))} />
          <ListItem icon='home' title={`${session.roomName}协商议事室`} note={session.path.join(' ')} onPress={() => goTo(paths.room(session.roomId))} />
        </Card>
      </Section>
      {!seat && before && <Claim known={known} onUnknown={onUnknown} />}
      {!off && <ShareButton />}
    </>
  );
}
