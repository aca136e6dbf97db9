import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { DateInput } from '@/components/DateInput';
import { NoteField } from '@/components/NoteField';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { dateInWords, dateToday } from '@/copy/time';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { BranchFacts } from '@/outcome-view/Further';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { OfficeProps } from './ForOffice';

/** 根据同级党委政府的决策决定 （十）: entered by the body whose decision it is. */
export function Decisions({ outcome, organisationId }: OfficeProps) {
  if (outcome.branches.length === 0) return null;
  return (
    <Section title='没有谈拢的问题'>
      {outcome.branches.map((branch) => (
        <Card key={branch.questionId}>
          <BranchFacts branch={branch} />
          {branch.kind === 'unreachable' && !branch.decision && outcome.you.near && <View className='suggestion__next'><Record sessionId={outcome.sessionId} questionId={branch.questionId} organisationId={organisationId} /></View>}
        </Card>
      ))}
    </Section>
  );
}

function Record({ sessionId, questionId, organisationId }: { sessionId: string; questionId: string; organisationId: string }) {
  const [words, setWords] = useState({ day: '', reference: '', gist: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { day, reference, gist } = words;
  return (
    <>
      <DateInput id={`decided-${questionId}`} label='会议日期' required value={day} until={dateToday()} shown={day ? dateInWords(day) : ''} onDate={(next) => change({ day: next })} />
      <TextInput id={`reference-${questionId}`} label='文号' required limit={OUTCOME_LIMITS.title} onText={(text) => change({ reference: text })} />
      <NoteField label='决定的内容' required limit={OUTCOME_LIMITS.note} value={gist} hint='用大家看得懂的话' onText={(text) => change({ gist: text })} />
      <OutcomeStep action={api.outcome.recordDecision} input={day ? { sessionId, questionId, organisationId, day, reference: reference.trim(), gist: gist.trim() } : undefined} unknown='请先选会议日期' about={{ organisationId }} icon='check' said='决定已登记，到会的人会收到。'>登记决定</OutcomeStep>
    </>
  );
}
