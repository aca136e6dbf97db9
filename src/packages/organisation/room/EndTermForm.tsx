import { useState } from 'react';
import { api } from '@/api/client';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import type { AppointmentLine } from '@/contract/organisation-appointments';
import { ROLE_NAMES } from '@/copy/organisation-terms';
import { mayEnd } from '@/domain/room/appointment';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

/** Ends a term today and says why; what was held stays in the history. */
export function EndTermForm({ office, term, onDone }: { office: Office; term: AppointmentLine; onDone: () => void }) {
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useOfficeStep(api.organisation.endAppointment, '任职已结束，记录保留。', onDone);
  const send = () => take({ organisationId: office.organisationId, appointmentId: term.id, reason });
  const { from, until } = term;
  return (
    <>
      {term.role === 'convener' && <Notice tone='warn'>结束以后，这个议事室暂时没有召集人。有人接任的，请用“登记任职”里的交接。</Notice>}
      <NoteField label='离任原因' required limit={200} value={reason} phrases={['换届', '调任', '退休']} onText={setReason} />
      <Setback trouble={trouble} title='没有结束' onRetry={send} />
      <VerdictButton kind='danger' verdict={mayEnd({ reason, from, now: new Date().toISOString(), ...(until ? { until } : {}) })} busy={busy} onPress={send}>{`结束${ROLE_NAMES[term.role]}任职`}</VerdictButton>
    </>
  );
}
