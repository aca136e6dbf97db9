import type { SessionView } from '@/contract/session-shapes';
import { SeatsOf } from './SeatsOf';

/** The roster: those who sit, those who have not answered yet, those who wait in order, and those who left where somebody may step in. */
export function Roster({ session }: { session: SessionView }) {
  const { seats, state } = session;
  const mending = state === 'composition-broken' || state === 'frozen' || state === 'noticed';
  return (
    <>
      {state !== 'checking-in' ? <SeatsOf session={session} state='seated' title='名单' byKind /> : seats.waiting + seats.applied > 0 && <SeatsOf session={session} state='seated' title='有人来不了的，请候补的人替上' byKind />}
      {seats.invited > 0 && <SeatsOf session={session} state='invited' title='邀请了还没有答复' />}
      {seats.waiting > 0 && <SeatsOf session={session} state='waiting' title='候补，先后顺序' numbered />}
      {seats.applied > 0 && <SeatsOf session={session} state='applied' title='等摇号' />}
      {mending && <SeatsOf session={session} state='left' title='已退出' quiet />}
    </>
  );
}
