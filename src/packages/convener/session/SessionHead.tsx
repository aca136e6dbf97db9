import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { SessionTag } from '@/components/SessionTag';
import { Tag } from '@/components/Tag';
import type { SessionView } from '@/contract/session-shapes';
import { spanOf } from '@/copy/time';
import { aria } from '@/design/aria';

/** Which session this is and where it stands. */
export function SessionHead({ session }: { session: SessionView }) {
  const { round, topicTitle, roomName, startsAt, endsAt, place } = session;
  return (
    <View className='session-head'>
      <Row><SessionTag session={session} />{round > 1 && <Tag>{`第${round}轮`}</Tag>}</Row>
      <View className='session-head__title' {...aria({ role: 'heading', level: 2 })}>{topicTitle}</View>
      <View className='session-head__where'>{`${roomName}协商议事室　${spanOf(startsAt, endsAt)}　${place}`}</View>
    </View>
  );
}
