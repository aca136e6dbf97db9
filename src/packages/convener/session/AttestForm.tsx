import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { seatPart } from '@/copy/session-desk';
import { SESSION_LIMITS } from '@/domain/session/session';
import { aboutOf } from './about-of';
import type { SeatProps } from './SeatActForm';
import { SessionStopped } from './SessionStopped';
import { useSessionStep } from './use-session-step';

/** 核实: is it so, what somebody said of him- or herself? A no has its reason, which the person is told. */
export function AttestForm({ session, line, onClose }: SeatProps) {
  const [note, setNote] = useState('');
  const { take, busy, trouble } = useSessionStep(api.session.attest, { said: `已记下对${line.name}的核实`, onDone: onClose });
  const say = (confirmed: boolean) => take({ sessionId: session.id, seatId: line.seatId, confirmed, note });
  return (
    <>
      <NoteField label='说明' required={false} limit={SESSION_LIMITS.note} value={note} hint='不属实的要写明理由，本人会看到；议事会成员写为什么选定' onText={setNote} />
      <Row>
        <Button fit kind='primary' icon='check' busy={busy} label={`${line.name}属实，是${seatPart(line)}`} onPress={() => say(true)}>属实</Button>
        <Button fit kind='danger' busy={busy} label={`${line.name}不属实`} {...(note.trim() ? {} : { why: '不属实要先写理由' })} onPress={() => say(false)}>不属实</Button>
      </Row>
      <SessionStopped trouble={trouble} about={aboutOf(session)} />
    </>
  );
}
