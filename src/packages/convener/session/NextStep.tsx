import { Notice } from '@/components/Notice';
import { NEXT_STEP } from '@/copy/session-desk';
import { momentOf } from '@/copy/time';
import { AtTheDoor } from './AtTheDoor';
import { BeginCheckIn } from './BeginCheckIn';
import { CloseSignUp } from './CloseSignUp';
import { FixRoster } from './FixRoster';
import { Held } from './Held';
import { InSession } from './InSession';
import { OpenSignUp } from './OpenSignUp';
import { SendNotice } from './SendNotice';
import type { StepProps } from './Working';

/** What is to be done now. Staff see the same and take the steps that are theirs: attesting, registering, telling, ticking. */
export function NextStep({ session }: StepProps) {
  const { state, calledOff, you } = session;
  if (!you.convener && ['planned', 'sign-up-closed', 'frozen', 'composition-broken'].includes(state)) return <Notice title='这一步由召集人办'>核实身份、代为登记、打电话通知、签到勾选，工作人员都可以办，在下面的名单里。</Notice>;
  switch (state) {
    case 'planned': return <OpenSignUp session={session} />;
    case 'sign-up-open': return <CloseSignUp session={session} />;
    case 'sign-up-closed': case 'composition-broken': return <FixRoster session={session} />;
    case 'frozen': return <SendNotice session={session} />;
    case 'noticed': return <BeginCheckIn session={session} />;
    case 'checking-in': return <AtTheDoor session={session} />;
    case 'open': return <InSession session={session} />;
    case 'cancelled': case 'void': return <Notice title={NEXT_STEP[state]}>{calledOff ? `${momentOf(calledOff.at)}：${calledOff.reason}。议题可以重新安排协商。` : '议题文字有改动，要重新审定、备案，再安排协商。'}</Notice>;
    default: return <Held session={session} />;
  }
}
