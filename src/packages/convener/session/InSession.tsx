import { useState } from 'react';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { goTo, paths } from '@/navigation';
import { CloseMeeting } from './CloseMeeting';
import { DoorCode } from './DoorCode';
import { DoorList } from './DoorList';
import type { StepProps } from './Working';

/** While the meeting is on: the speaking queue, the door for those who come late, and at its end what was agreed. */
export function InSession({ session }: StepProps) {
  const [late, setLate] = useState(false);
  return (
    <>
      <Button kind='primary' icon='hand-up' onPress={() => goTo(paths.speakingDesk(session.id))}>请大家发言</Button>
      <Button kind='quiet' icon='people' onPress={() => setLate(!late)}>{late ? '收起签到' : '有人晚到，补签到'}</Button>
      {late && <><DoorCode sessionId={session.id} /><DoorList session={session} /></>}
      {session.you.convener ? <CloseMeeting session={session} /> : <Notice title='散会由召集人办'>您可以替不用微信的人举手，也可以跳过不在场的人。</Notice>}
    </>
  );
}
