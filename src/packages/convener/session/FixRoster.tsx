import { api } from '@/api/client';
import { Notice } from '@/components/Notice';
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
  return (
    <>
      {seats.applied > 0 && <Notice tone='warn' title={`${seats.applied}人等摇号`}>摇号以后才有席位；没有摇号就确定名单，他们都不在名单里。</Notice>}
      <Notice>{`名单上的人会收到通知，候补的人也会知道暂未入席。${invited}`}</Notice>
      <StepButton action={api.session.freeze} input={input} about={aboutOf(session)} icon='check' said='名单已定。'>确定名单</StepButton>
    </>
  );
}
