import { useState } from 'react';
import { api } from '@/api/client';
import { NoteField } from '@/components/NoteField';
import { SESSION_LIMITS } from '@/domain/session/session';
import { aboutOf } from './about-of';
import type { SeatProps } from './SeatActForm';
import { StepButton } from './StepButton';

/** A seat is taken back, with the reason the person is told. */
export function ReleaseForm({ session, line, onClose }: SeatProps) {
  const [reason, setReason] = useState('');
  return (
    <>
      <NoteField label='为什么收回' required limit={SESSION_LIMITS.note} value={reason} hint='本人会看到' onText={setReason} />
      <StepButton kind='danger' action={api.session.release} input={{ sessionId: session.id, seatId: line.seatId, reason }} about={aboutOf(session)} said={`已收回${line.name}的席位`} onDone={onClose}>收回席位</StepButton>
    </>
  );
}
