import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import type { OrganisationKind } from '@/domain/room/kinds';
import { mayOverride } from '@/domain/room/override';
import { ROUTES } from '@/domain/room/routes';
import { cannotTellYet } from '@/domain/verdict';
import { useOfficeStep } from '../shared/use-office-step';
import type { Office } from '../shared/use-office';
import type { OfficeRoom } from './Overview';

type Props = { office: Office; room: OfficeRoom; pointer: OfficeRoom['pointers'][number]; onDone: () => void };

/** A pointer names another body in the same role; what was there before is kept with the reason. */
export function OverrideForm({ office: { organisationId, county }, room, pointer, onDone }: Props) {
  const kinds = ROUTES[room.kind][pointer.pointer]?.bodies ?? [];
  const [first, second] = kinds as readonly OrganisationKind[];
  const some = useRead(api.organisation.bodies, first ? { organisationId, county, kind: first } : undefined);
  const others = useRead(api.organisation.bodies, second ? { organisationId, county, kind: second } : undefined);
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useOfficeStep(api.organisation.overridePointer, '已改，原来的留在记录里。', onDone);
  const listed = some.data ? [...some.data.items, ...(others.data?.items ?? [])].filter(({ id }) => id !== pointer.organisationId) : undefined;
  const body = listed?.find(({ id }) => id === to);
  const send = () => to && take({ organisationId, roomId: room.id, pointer: pointer.pointer, to, reason });
  return (
    <Loaded read={{ ...some, data: listed }}>
      {(bodies) => (
        <>
          {bodies.length === 0 && <Notice>没有同类的另一个组织可选。请先在“组织机构”里补上。</Notice>}
          {bodies.length > 0 && <ChoiceGroup label='改为' required value={to} onChoose={setTo} choices={bodies.map(({ id, name }) => ({ value: id, label: name }))} />}
          <NoteField label='改动原因' required limit={200} value={reason} onText={setReason} />
          <Setback trouble={trouble} title='没有改成' onRetry={send} />
          <VerdictButton
            verdict={body ? mayOverride({ kind: room.kind, pointer: pointer.pointer, to: body.kind, reason }) : cannotTellYet('to')}
            unknown='请先选一个组织' icon='check' busy={busy} onPress={send}
          >改动</VerdictButton>
        </>
      )}
    </Loaded>
  );
}
