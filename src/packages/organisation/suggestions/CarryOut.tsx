import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Stack } from '@/components/Stack';
import { TextInput } from '@/components/TextInput';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { WorkProps } from './ItemWork';

/** 登记进展、报办结: what was done; for done, what can be looked at. Whether it is, the stakeholders who were there say. */
export function CarryOut({ item: { sessionId, number, revision, state, disputes }, organisationId, onDone }: WorkProps) {
  const { draft, change, drop } = useDraft(`carry-${sessionId}-${number}`, { words: '', evidence: '' });
  const [done, setDone] = useState(false);
  const known = { sessionId, number, revision, organisationId, words: draft.words.trim() };
  const finish = () => { drop(); change({ words: '', evidence: '' }); onDone(); };
  return (
    <>
      {state === 'disputed' && disputes.map(({ who, text }, i) => <Notice key={i} tone='warn' title={`${who}认为还没有办好`}>{text}</Notice>)}
      <NoteField label='做了什么' required limit={OUTCOME_LIMITS.note} value={draft.words} hint='提出人和到会的人都会收到' onText={(words) => change({ words })} />
      {done && <TextInput id={`evidence-${number}`} label='凭据' required limit={OUTCOME_LIMITS.evidence} initial={draft.evidence} hint='照片存在哪里、文号、验收单号' onText={(evidence) => change({ evidence })} />}
      <Stack>
        {!done && <OutcomeStep action={api.outcome.reportProgress} input={known.words ? known : undefined} unknown='请先写做了什么' about={{ organisationId }} icon='check' said='进展已登记。' onDone={finish}>登记进展</OutcomeStep>}
        {state === 'implementing' && !done && <Button icon='check-circle' onPress={() => setDone(true)}>已经办好，报办结</Button>}
        {done && <OutcomeStep action={api.outcome.claimDone} input={known.words && draft.evidence.trim() ? { ...known, evidence: draft.evidence.trim() } : undefined} unknown='请先写做了什么、有什么凭据' about={{ organisationId }} icon='check-circle' said='已报办结，请利益相关方确认。' onDone={finish}>报办结</OutcomeStep>}
      </Stack>
    </>
  );
}
