import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { ROSTER_KIND_NAMES, ROSTER_KINDS, SESSION_LIMITS } from '@/domain/session/session';
import { aboutOf } from './about-of';
import { ClaimCode, type Slip } from './ClaimCode';
import { GroupChoice } from './GroupChoice';
import { guestIn, guestMissing, NO_GUEST, type Guest } from './guest';
import { GuestFields } from './GuestFields';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

/** 邀请: a member placed here, an organisation, or anybody by name. The seat is kept until the answer comes. */
export function InviteForm({ session, onDone }: WayProps) {
  const [guest, setGuest] = useState<Guest>(NO_GUEST);
  const [slip, setSlip] = useState<Slip>();
  const { data: known } = useRead(api.session.invitable, { sessionId: session.id });
  const change = (next: Partial<Guest>) => setGuest((now) => ({ ...now, ...next }));
  if (slip) return <ClaimCode slip={slip} onWritten={onDone} />;
  const missing = guestMissing(guest);
  return (
    <>
      <ChoiceGroup kind='chips' label='请他以什么身份参加' required choices={ROSTER_KINDS.map((value) => ({ value, label: ROSTER_KIND_NAMES[value] }))} value={guest.kind} onChoose={(kind) => setGuest({ ...NO_GUEST, note: guest.note, kind })} />
      {guest.kind === 'stakeholder' && <GroupChoice groups={session.groups} value={guest.group} onChoose={(group) => change({ group })} />}
      <GuestFields key={guest.kind} guest={guest} known={known} onChange={change} />
      <NoteField label='为什么请他' limit={SESSION_LIMITS.note} value={guest.note} hint='从议事会里选人，要写明为什么按这个议题选定' onText={(note) => change({ note })} />
      <StepButton
        action={api.session.invite} input={missing.length > 0 ? undefined : { sessionId: session.id, ...guestIn(guest) }} unknown={`还要写：${missing.join('、')}`} about={aboutOf(session)} icon='send' said='已邀请。'
        onDone={({ claimCode }) => (claimCode ? setSlip({ name: guest.name, code: claimCode }) : onDone())}
      >
        邀请
      </StepButton>
    </>
  );
}
