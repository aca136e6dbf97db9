import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { ItemView } from '@/contract/outcome-shapes';
import { GRADE_NAMES, GRADES, isAnswered, OUTCOME_LIMITS, type Grade } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';

const HINTS: Record<Grade, string> = { satisfied: '事情办好了', mostly: '基本办好了', dissatisfied: '写明哪里不满意，会转回去再办一次' };

/** 办理结果评价, by who put the topic forward or was there （十三）. */
export function RateItem({ item }: { item: ItemView }) {
  const { sessionId, number, state, you, reopened } = item;
  const { draft, change, drop } = useDraft(`rate-${sessionId}-${number}`, { words: '' });
  const [grade, setGrade] = useState<Grade | undefined>(you.grade);
  if (!isAnswered(state) || !you.heard) return null;
  const words = draft.words.trim();
  const ready = grade && (grade !== 'dissatisfied' || words);
  return (
    <Section title='您对办理结果满意吗'>
      {you.grade && <Notice tone='ok' title={`您评价了：${GRADE_NAMES[you.grade]}`}>还可以改，以最后一次为准。</Notice>}
      {reopened && <Notice>这条建议已经重新办理过一次。</Notice>}
      <ChoiceGroup label='评价' {...(grade ? { value: grade } : {})} choices={GRADES.map((value) => ({ value, label: GRADE_NAMES[value], hint: HINTS[value] }))} onChoose={setGrade} />
      {grade === 'dissatisfied' && <NoteField label='哪里不满意' required limit={OUTCOME_LIMITS.note} value={draft.words} onText={(text) => change({ words: text })} />}
      <OutcomeStep action={api.outcome.rate} input={ready ? { sessionId, number, grade, words: grade === 'dissatisfied' ? words : '' } : undefined} unknown={grade ? '请写明哪里不满意' : '请先选一项'} icon='send' said={({ reopened: again }) => (again ? '已转回去再办。' : '谢谢您的评价。')} onDone={drop}>提交评价</OutcomeStep>
    </Section>
  );
}
