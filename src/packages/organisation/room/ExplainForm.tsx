import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { NoteField } from '@/components/NoteField';
import { Setback } from '@/components/Setback';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import type { OfficeRoom } from './Overview';

/** 一般在40—60人: another size stands with a recorded reason; an empty one takes it back. */
export function ExplainForm({ office, room, explained, onDone }: { office: Office; room: OfficeRoom; explained: string; onDone: () => void }) {
  const [reason, setReason] = useState(explained);
  const { take, busy, trouble } = useOfficeStep(api.organisation.explainAssembly, '已记下原因。', onDone);
  const send = () => take({ organisationId: office.organisationId, roomId: room.id, reason });
  return (
    <>
      <NoteField label='原因' limit={200} value={reason} hint='记入台账，可以查到。留空表示不再需要说明。' onText={setReason} />
      <Setback trouble={trouble} title='没有记下' onRetry={send} />
      <Button kind='primary' busy={busy} onPress={send}>记下原因</Button>
    </>
  );
}
