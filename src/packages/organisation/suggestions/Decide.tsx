import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { Field } from '@/components/Field';
import { NoteField } from '@/components/NoteField';
import { PHRASES } from '@/copy/outcome';
import { dateInWords } from '@/copy/time';
import { DECISION_NAMES, DECISIONS, OUTCOME_LIMITS, RESULT_KIND_NAMES, RESULT_KINDS, type Decision, type ResultKind } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { WorkProps } from './ItemWork';

const HINTS: Record<Decision, string> = { adopted: '写明哪个单位办、哪天办结', 'partly-adopted': '写明哪些不采纳、为什么', declined: '写明理由，告诉下一步可以怎么办' };

/** 采纳、部分采纳、不采纳: only what the choice needs is asked （十）. */
export function Decide({ item: { sessionId, number, revision }, organisationId, onDone }: WorkProps) {
  const offices = useRead(api.outcome.departments, { sessionId });
  const [decision, setDecision] = useState<Decision>();
  const [words, setWords] = useState<{ reason: string; nextStep: string; departments: readonly string[]; dueDay: string; result?: ResultKind }>({ reason: '', nextStep: '', departments: [], dueDay: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { reason, nextStep, departments, dueDay, result } = words;
  const adopts = decision !== undefined && decision !== 'declined';
  const input = decision && {
    sessionId, number, revision, organisationId, decision, reason: reason.trim(), nextStep: adopts ? '' : nextStep.trim().replace(/\s+/g, ' '), departments: adopts ? [...departments] : [], ...(adopts && dueDay ? { dueDay } : {}), ...(adopts && result ? { result } : {}),
  };
  return (
    <>
      <ChoiceGroup label='怎样答复' required {...(decision ? { value: decision } : {})} choices={DECISIONS.map((value) => ({ value, label: DECISION_NAMES[value], hint: HINTS[value] }))} onChoose={setDecision} />
      {adopts && (
        <>
          <Field label='承办单位' required hint='先选的牵头'>
            {(offices.data?.items ?? []).map(({ organisationId: id, name }) => (
              <CheckItem key={id} label={name} on={departments.includes(id)} onChange={(on) => change({ departments: on ? [...departments, id].slice(0, OUTCOME_LIMITS.departments) : departments.filter((one) => one !== id) })} />
            ))}
          </Field>
          <DateInput id={`due-${number}`} label='哪天以前办结' required hint='遇周末、节假日，顺延到下一个工作日' value={dueDay} shown={dueDay ? dateInWords(dueDay) : ''} onDate={(day) => change({ dueDay: day })} />
          <ChoiceGroup label='转化为' required={false} kind='chips' {...(result ? { value: result } : {})} choices={RESULT_KINDS.map((value) => ({ value, label: RESULT_KIND_NAMES[value] }))} onChoose={(value) => change({ result: value })} />
        </>
      )}
      {decision && decision !== 'adopted' && <NoteField label={decision === 'declined' ? '不采纳的理由' : '哪些不采纳，为什么'} required limit={OUTCOME_LIMITS.note} value={reason} phrases={PHRASES.declined} onText={(text) => change({ reason: text })} />}
      {decision === 'declined' && <NoteField label='下一步可以怎么办' required limit={OUTCOME_LIMITS.reason} value={nextStep} phrases={PHRASES.nextStep} onText={(text) => change({ nextStep: text })} />}
      <OutcomeStep action={api.outcome.decide} input={input || undefined} unknown='请先选怎样答复' about={{ organisationId }} icon='send' said='已答复，提出人和到会的人会收到。' onDone={onDone}>发出答复</OutcomeStep>
    </>
  );
}
