import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { SessionView } from '@/contract/session-shapes';
import { momentOf } from '@/copy/time';
import { aria } from '@/design/aria';
import { isCalledOff, SESSION_STATE_NAMES } from '@/domain/session/session';

/** Which session this is and where it stands. */
export function SessionHead({ session: { state, round, topicTitle, roomName, startsAt, place } }: { session: SessionView }) {
  const tone = isCalledOff(state) ? 'plain' : state === 'composition-broken' ? 'warn' : 'info';
  return (
    <View className='session-head'>
      <Row><Tag tone={tone} icon={state === 'composition-broken' ? 'warning' : 'clock'}>{SESSION_STATE_NAMES[state]}</Tag>{round > 1 && <Tag>{`第${round}轮`}</Tag>}</Row>
      <View className='session-head__title' {...aria({ role: 'heading', level: 2 })}>{topicTitle}</View>
      <View className='session-head__where'>{`${roomName}协商议事室　${momentOf(startsAt)}　${place}`}</View>
    </View>
  );
}
