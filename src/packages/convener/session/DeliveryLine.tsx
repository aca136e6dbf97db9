import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { DeliveryLine as Line } from '@/contract/session-deliveries';
import { isUnreached, waysInWords } from '@/copy/deliveries';
import { seatPart } from '@/copy/session-desk';
import { BY_HAND } from '@/domain/session/reach';
import { TakeBack } from './TakeBack';
import { TellButtons } from './TellButtons';

/** One person on the roster: as what, how to reach him or her, how he or she was told; where it is needed, a tick for who tells it. */
export function DeliveryLine({ sessionId, line, sms }: { sessionId: string; line: Line; sms: boolean }) {
  const unreached = isUnreached(line);
  return (
    <View className='seat'>
      <Row>
        <View className='seat__name'>{line.name}</View>
        {line.ring ? <Tag tone='warn' icon='phone'>{unreached ? '还没有通知到' : '只通知到一种'}</Tag> : <Tag tone='ok' icon='check'>已通知</Tag>}
      </Row>
      <View className='seat__line'>{[seatPart(line), line.contact].filter(Boolean).join('，')}</View>
      <View className='seat__line'>{waysInWords(line, { sms }).join('；')}</View>
      {line.ring && <TellButtons sessionId={sessionId} line={line} />}
      {BY_HAND.filter((channel) => line.channels.some((way) => way.channel === channel && way.by !== undefined)).map((channel) => <TakeBack key={channel} sessionId={sessionId} line={line} channel={channel} />)}
    </View>
  );
}
