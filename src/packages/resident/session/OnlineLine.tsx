import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import type { OwnSeat, SessionView } from '@/contract/session-shapes';
import { useLine } from '@/session-view/use-line';
import { useSeatStep } from './use-seat-step';

type Props = { session: SessionView; seat: OwnSeat };

/** 我在线、离开: joining by one's own phone where a session is held online too. */
export function OnlineLine({ session, seat }: Props) {
  useLine(session);
  const join = useSeatStep(api.session.keepLine, () => '好，算您在线。');
  const go = useSeatStep(api.session.keepLine, () => '已记下您离开。');
  const gone = !seat.present || seat.away;
  if (gone && !seat.present && (session.mode === 'faceToFace' || session.state !== 'checking-in')) return null;
  return (
    <Stack>
      <Setback trouble={join.trouble ?? go.trouble} title='没有办成' />
      {gone
        ? <Button icon='phone' busy={join.busy} onPress={() => void join.take({ sessionId: session.id, here: true })}>{seat.present ? '我回来了' : '我在线上，现在加入'}</Button>
        : <Button kind='quiet' icon='undo' busy={go.busy} onPress={() => void go.take({ sessionId: session.id, here: false })}>我先离开</Button>}
    </Stack>
  );
}
