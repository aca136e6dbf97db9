import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Field } from '@/components/Field';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import { categoryChoices } from '@/copy/organisation-rosters';
import { maySit, type AssemblyCategory } from '@/domain/room/assembly';
import { cannotTellYet } from '@/domain/verdict';
import { PersonPicker, type Picked } from '../shared/PersonPicker';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import type { OfficeRoom } from './Overview';

/** A person takes a seat under one category. */
export function SeatForm({ office: { organisationId, county }, room, onDone }: { office: Office; room: OfficeRoom; onDone: () => void }) {
  const [person, setPerson] = useState<Picked>();
  const [category, setCategory] = useState<AssemblyCategory>();
  const { take, busy, trouble } = useOfficeStep(api.organisation.seat, '已加入协商议事会。', onDone);
  const send = () => person && category && take({ organisationId, roomId: room.id, rosterId: person.rosterId, category });
  return (
    <>
      <Field label='谁' required><PersonPicker organisationId={organisationId} county={county} picked={person} onPick={setPerson} /></Field>
      <ChoiceGroup label='属于哪一类' required kind='chips' value={category} onChoose={setCategory} choices={categoryChoices(room.kind)} />
      <Setback trouble={trouble} title='没有加入' onRetry={send} />
      <VerdictButton verdict={person && category ? maySit(room.kind, category) : cannotTellYet('form')} unknown='请先选人和类别' icon='check' busy={busy} onPress={send}>加入协商议事会</VerdictButton>
    </>
  );
}
