import { useState } from 'react';
import type { Foretold } from '@/api/why-not';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Refusal } from '@/components/Refusal';
import { Setback } from '@/components/Setback';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { SessionView } from '@/contract/session-shapes';
import { shownReasons } from '@/copy/reasons';
import { canStillWait } from '@/copy/session-sign-up';

type Props = { session: SessionView; foretold: Foretold; complete: boolean; busy: boolean; onPress: () => void };

/**
 * The button of the sign-up: what it will do, in its own words. Where it cannot be pressed the first reason stands under
 * it; a tap shows all of them, each with its clause and the way out. Where only a seat is wanting, one can wait.
 */
export function SeatAsked({ session, foretold: { verdict, trouble, loading, reload }, complete, busy, onPress }: Props) {
  const [open, setOpen] = useState(false);
  if (!complete) return <Button kind='primary' icon='hand-up' why='请先选身份；利益相关方还要选是哪一方' onPress={onPress}>报名</Button>;
  if (!verdict) return trouble ? <Setback trouble={trouble} onRetry={() => void reload()} /> : <Button kind='primary' busy={loading} onPress={onPress}>报名</Button>;
  const label = session.signUp.way === 'lottery' ? '报名，参加摇号' : '报名';
  if (verdict.outcome !== 'refused') return <Button kind='primary' icon='hand-up' busy={busy} onPress={onPress}>{label}</Button>;

  if (!canStillWait(verdict.reasons)) return <WhyNotButton icon='hand-up' foretold={{ verdict }} about={{ topicId: session.topicId, roomId: session.roomId }} busy={busy} onPress={onPress}>{label}</WhyNotButton>;
  const reasons = shownReasons(verdict.reasons);
  return (
    <>
      <Notice tone='warn' title='现在没有空席位，可以候补'>{`${reasons[0]!.sentence}。候补不算参加；轮到时会通知您。`}</Notice>
      <Button kind='primary' icon='clock' busy={busy} onPress={onPress}>排候补</Button>
      <Button kind='quiet' icon='info' onPress={() => setOpen(!open)}>{open ? '收起' : '为什么，怎么办'}</Button>
      {open && <Refusal title='现在还不能直接入席' reasons={reasons} />}
    </>
  );
}
