import { api } from '@/api/client';
import { Notice } from '@/components/Notice';
import { momentOf } from '@/copy/time';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

/** While people sign up: whom to attest, and the end of it, by hand or by the clock. */
export function CloseSignUp({ session }: StepProps) {
  const { id, revision, signUp, seats, you, planned } = session;
  return (
    <>
      <Notice title={`已有${seats.taken}人，共${seats.limit}个席位`}>{`${momentOf(signUp.closesAt)}自动截止。${planned.notEntitled > 0 ? `还有${planned.notEntitled}人等您核实，在下面的名单里。` : '报名的人都核实过了。'}没有人来的群体，请用短信、电话或上门邀请。`}</Notice>
      {you.convener && <StepButton action={api.session.closeSignUp} input={{ sessionId: id, revision }} about={aboutOf(session)} kind='secondary' icon='check' said='已截止报名。'>现在就截止报名</StepButton>}
    </>
  );
}
