import { useState } from 'react';
import { api } from '@/api/client';
import { NoteField } from '@/components/NoteField';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import { mayEnd } from '@/domain/room/appointment';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

type Props = { office: Office; placed: { id: string; roomName: string; from: string }; onDone: () => void };

/** A member leaves a room; the record stays. */
export function EndPlacementForm({ office, placed, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useOfficeStep(api.organisation.endPlacement, '已调出，记录保留。', onDone);
  const send = () => take({ organisationId: office.organisationId, placementId: placed.id, reason });
  return (
    <>
      <NoteField label='调出原因' required limit={200} value={reason} phrases={['调整编入的议事室', '换届', '工作变动']} onText={setReason} />
      <Setback trouble={trouble} title='没有调出' onRetry={send} />
      <VerdictButton kind='danger' verdict={mayEnd({ reason, from: placed.from, now: new Date().toISOString() })} busy={busy} onPress={send}>{`从${placed.roomName}调出`}</VerdictButton>
    </>
  );
}
