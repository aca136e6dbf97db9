import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import type { Body } from '@/contract/organisation';
import { ORGANISATION_KIND_NAMES, ORGANISATION_KINDS, type OrganisationKind } from '@/domain/room/kinds';
import { AreaPicker } from '../shared/AreaPicker';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

/** A body is added, or its name, place in the tree or responsible office changed; its kind never changes. */
export function KeepBodyForm({ office: { organisationId, county, unit }, body, onDone }: { office: Office; body?: Body; onDone: () => void }) {
  const [words, setWords] = useState<{ kind?: OrganisationKind; name: string; area: string; parentId: string; responsibleOffice: string }>({ ...(body ? { kind: body.kind } : {}), name: body?.name ?? '', area: body?.area ?? county, parentId: body?.parent?.id ?? '', responsibleOffice: body?.responsibleOffice ?? '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { kind, name, area, parentId, responsibleOffice } = words;
  const parents = usePages(api.organisation.bodies, { organisationId, county });
  const { take, busy, trouble } = useOfficeStep(api.organisation.keepBody, body ? '已保存。' : '已增加。', onDone);
  const send = () => kind && take({ organisationId, kind, name, area, responsibleOffice, ...(body ? { bodyId: body.id } : {}), ...(parentId ? { parentId } : {}) });
  const missing = !kind ? '请先选类别' : [...name.trim()].length < 2 ? '请写名称，至少2个字' : undefined;
  return (
    <>
      {body ? <Notice>{`类别是“${ORGANISATION_KIND_NAMES[body.kind]}”，不能改。`}</Notice> : <ChoiceGroup label='类别' required kind='chips' {...(kind ? { value: kind } : {})} onChoose={(next) => change({ kind: next })} choices={ORGANISATION_KINDS.map((value) => ({ value, label: ORGANISATION_KIND_NAMES[value] }))} />}
      <TextInput id='body-name' label='名称' required limit={40} initial={name} onText={(text) => change({ name: text })} />
      {!body && <AreaPicker label='在哪里' root={{ id: county, name: unit.name }} picked={area} onPick={(next) => change({ area: next })} />}
      {parents.items && <ChoiceGroup label='上级组织' kind='chips' value={parentId} onChoose={(next) => change({ parentId: next })} choices={[{ value: '', label: '没有' }, ...parents.items.filter(({ id }) => id !== body?.id).map((one) => ({ value: one.id, label: one.name }))]} />}
      <TextInput id='office' label='责任部门' required={false} limit={40} initial={responsibleOffice} hint='具体办事的部门，例如办公室。' confirm='done' onText={(text) => change({ responsibleOffice: text })} />
      <Setback trouble={trouble} title='没有保存' onRetry={send} />
      <Button kind='primary' busy={busy} {...(missing ? { why: missing } : {})} onPress={send}>{body ? '保存' : '增加'}</Button>
    </>
  );
}
