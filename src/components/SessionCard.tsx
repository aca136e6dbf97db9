import { View } from '@tarojs/components';
import type { OwnSeat, SessionCard as Session } from '@/contract/session-shapes';
import { roundOf, seatsLine, standingOf } from '@/copy/session';
import { spanOf } from '@/copy/time';
import { FORM_NAMES } from '@/domain/session/session';
import { goTo, paths } from '@/navigation';
import { Card } from './Card';
import { Icon } from './Icon';
import { Meta } from './Meta';
import { Row } from './Row';
import { SessionTag } from './SessionTag';
import { Tag } from './Tag';
import './TopicCard.scss';

type Props = { session: Session; seat?: OwnSeat | undefined; showRoom?: boolean | undefined; onPress?: () => void };

/** A session in a list: where it stands, about what, when, where, and whether there is a seat; my own place first. */
export function SessionCard({ session, seat, showRoom, onPress = () => goTo(paths.session(session.id)) }: Props) {
  const seats = seatsLine(session);
  return (
    <Card onPress={onPress} label={`${session.topicTitle}，${spanOf(session.startsAt, session.endsAt)}，查看协商活动`}>
      <View className='topic-card__tags'>
        <Row>
          <SessionTag session={session} />
          {seat && <Tag tone={seat.state === 'seated' ? 'ok' : 'warn'} icon={seat.state === 'seated' ? 'check' : 'clock'}>{standingOf(seat).title}</Tag>}
          {roundOf(session) && <Tag tone='accent'>{roundOf(session)!}</Tag>}
        </Row>
        {session.demo && <View className='topic-card__demo'>演示数据</View>}
      </View>
      <View className='topic-card__title'>{session.topicTitle}</View>
      <View className='topic-card__due'><Icon name='clock' size='sm' className='topic-card__sign' /><View>{spanOf(session.startsAt, session.endsAt)}</View></View>
      <Meta items={[showRoom && session.roomName, session.place, FORM_NAMES[session.form]]} />
      {seats && <View className='topic-card__due'><Icon name='people' size='sm' className='topic-card__sign' /><View>{seats}</View></View>}
    </Card>
  );
}
