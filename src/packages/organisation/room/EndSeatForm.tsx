import { useState } from 'react';
import { api } from '@/api/client';
import { NoteField } from '@/components/NoteField';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import { mayEnd } from '@/domain/room/appointment';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

/** Somebody leaves the assembly; the record stays. */
export function EndSeatForm({ office, seat, onDone }: { office: Office; seat: { id: string; name: string; from: string }; onDone: () => void }) {
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useOfficeStep(api.organisation.endSeat, '已退出协商议事会，记录保留。', onDone);
  const send = () => take({ organisationId: office.organisationId, seatId: seat.id, reason });
  return (
    <>
      <NoteField label='退出原因' required limit={200} value={reason} phrases={['换届', '调整', '本人申请']} onText={setReason} />
      <Setback trouble={trouble} title='没有退出' onRetry={send} />
      <VerdictButton kind='danger' verdict={mayEnd({ reason, from: seat.from, now: new Date().toISOString() })} busy={busy} onPress={send}>退出协商议事会</VerdictButton>
    </>
  );
}
