import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { TOLD_BY_HAND } from '@/copy/deliveries';
import { BY_HAND } from '@/domain/session/reach';
import { SessionStopped } from './SessionStopped';
import { useSessionStep } from './use-session-step';

type Props = { sessionId: string; line: { seatId: string; name: string }; onDone?: () => void };

/** Somebody was told by phone, on paper or by a short message: one press notes it. */
export function TellButtons({ sessionId, line, onDone }: Props) {
  const { take, busy, trouble } = useSessionStep(api.session.noteTold, { said: `已记下：${line.name}已通知`, ...(onDone ? { onDone } : {}) });
  return (
    <View className='seat__acts'>
      <Row>{BY_HAND.map((channel) => <Button key={channel} fit busy={busy} label={`${line.name}${TOLD_BY_HAND[channel]}`} onPress={() => take({ sessionId, seatId: line.seatId, channel })}>{TOLD_BY_HAND[channel]}</Button>)}</Row>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
