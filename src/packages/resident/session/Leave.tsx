import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import type { OwnSeat, SessionView } from '@/contract/session-shapes';
import { useSeatStep } from './use-seat-step';

/** 撤销 stands for ten seconds by this phone's own count, so a clock that is wrong does no harm. */
const UNDO_SECONDS = 10;

function useSecondsLeft(running: boolean): number {
  const [left, setLeft] = useState(running ? UNDO_SECONDS : 0);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

/** Giving a seat or a place in line back: at once while it is fresh, with one question afterwards. */
export function Leave({ session, seat }: { session: SessionView; seat: OwnSeat }) {
  const [asking, setAsking] = useState(false);
  const left = useSecondsLeft(seat.undoUntil !== undefined);
  const { take, busy, trouble } = useSeatStep(api.session.leave, () => '已退出，席位让出来了。');
  const leave = () => void take({ sessionId: session.id });
  const waits = seat.state !== 'seated';
  return (
    <View className='my-place__way'>
      {!asking && <Setback trouble={trouble} title='现在不能退出' />}
      {left > 0
        ? <Button icon='undo' busy={busy} label={`撤销，还有${left}秒`} onPress={leave}>{`撤销（${left}秒）`}</Button>
        : <Button kind='quiet' icon='undo' onPress={() => setAsking(true)}>{waits ? '不参加了，退出' : '来不了，退出席位'}</Button>}
      <Sheet
        open={asking} title='退出这次协商？' onClose={() => setAsking(false)}
        actions={<Stack><Button kind='danger' icon='undo' busy={busy} onPress={leave}>确定退出</Button><Button kind='quiet' onPress={() => setAsking(false)}>先不退出</Button></Stack>}
      >
        <Setback trouble={trouble} title='现在不能退出' />
        <Notice tone='warn'>{waits ? '退出以后不再为您排队；改主意了可以重新报名，从后面排起。' : '退出以后席位让给候补的人；改主意了可以重新报名，不保证还有席位。不用写理由。'}</Notice>
      </Sheet>
    </View>
  );
}
