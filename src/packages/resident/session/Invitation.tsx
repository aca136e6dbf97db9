import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import type { OwnSeat, SessionView } from '@/contract/session-shapes';
import { partOf } from '@/copy/session-notices';
import { useSeatStep } from './use-seat-step';

/** A yes or a no, both as easy. */
export function Invitation({ session, seat }: { session: SessionView; seat: OwnSeat }) {
  const { take, busy, trouble } = useSeatStep(api.session.answerInvitation, ({ state }) => (state === 'seated' ? '已答应参加。' : '已回复不参加。'));
  const answer = (accept: boolean) => void take({ sessionId: session.id, accept });
  return (
    <View className='my-place__way'>
      <Setback trouble={trouble} title='现在不能回复' />
      <Stack>
        <Button kind='primary' icon='check' busy={busy} label={`参加，作为${partOf(seat.kind, seat.group)}`} onPress={() => answer(true)}>我参加</Button>
        <Button busy={busy} icon='close' onPress={() => answer(false)}>去不了</Button>
      </Stack>
    </View>
  );
}
