import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { stateOf } from '@/copy/draw';
import { goTo, paths } from '@/navigation';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

/** 确定名单, or 补齐 where one that was fixed has lost its half. Invitations nobody answered lapse. */
export function FixRoster({ session }: StepProps) {
  const { id, revision, seats, state } = session;
  const input = { sessionId: id, revision };
  const invited = seats.invited > 0 ? `还有${seats.invited}人没有答复邀请，确定名单后邀请就过期了。` : '';
  if (state === 'composition-broken') {
    return (
      <>
        <Notice tone='warn' title='有人退出，利益相关方不到一半了'>{`请从候补里替补，或者邀请，或者请其他人员退出，再确认名单。${invited}`}</Notice>
        <StepButton action={api.session.repair} input={input} about={aboutOf(session)} icon='check' said='名单已补齐。'>确认名单已补齐</StepButton>
      </>
    );
  }
  if (seats.applied > 0 || (session.draw && session.draw.state !== 'done')) return <ToDraw session={session} />;
  return (
    <>
      {session.draw?.state === 'done' && <Card flush><ListItem icon='check-circle' title='已摇号' note='结果，和大家怎么核对' onPress={() => goTo(paths.drawDesk(id))} /></Card>}
      <Notice>{`名单上的人会收到通知，候补的人也会知道暂未入席。${invited}`}</Notice>
      <StepButton action={api.session.freeze} input={input} about={aboutOf(session)} icon='check' said='名单已定。'>确定名单</StepButton>
    </>
  );
}

/** Where more people signed up than there are seats, lots are drawn before the roster can be fixed. */
const ToDraw = ({ session: { id, seats, draw } }: StepProps) => (
  <>
    <Notice tone='warn' title={`报名的人多，先摇号：${seats.applied}人等摇号`}>{draw ? `${stateOf(draw.state)}。接着办，席位安排好以后再确定名单。` : '报名的人都核实一下，再去摇号；席位安排好以后再确定名单。'}</Notice>
    <Button kind='primary' icon='people' onPress={() => goTo(paths.drawDesk(id))}>{draw ? '接着办摇号' : '去摇号'}</Button>
  </>
);
