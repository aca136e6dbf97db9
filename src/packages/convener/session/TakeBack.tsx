import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import type { BY_HAND } from '@/domain/session/reach';
import { SessionStopped } from './SessionStopped';
import { useSessionStep } from './use-session-step';

type Props = { sessionId: string; line: { seatId: string; name: string }; channel: (typeof BY_HAND)[number] };

/** A tick that was a mistake is taken away again. */
export function TakeBack({ sessionId, line: { seatId, name }, channel }: Props) {
  const { take, busy, trouble } = useSessionStep(api.session.noteTold, { said: `已取消：${name}的勾选` });
  return (
    <View className='seat__acts'>
      <Button fit kind='quiet' busy={busy} label={`${name}的勾选记错了，取消`} onPress={() => take({ sessionId, seatId, channel, mistaken: true })}>记错了，取消</Button>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
