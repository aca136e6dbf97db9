import { View } from '@tarojs/components';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { shownClause } from '@/copy/clauses';
import { PHRASES, REFUSAL_HINTS } from '@/copy/convener';
import { REFUSAL_CODES, REFUSAL_REASONS, type RefusalReason } from '@/domain/topic/refuse';
import { NoteField } from '@/components/NoteField';

export type RefusalWords = { reason?: RefusalReason; note: string; nextStep: string };
type Words = RefusalWords;

/** 不予受理: a reason from the list, why it applies here, and what the proposer can do next. */
export function RefuseForm({ words, onChange }: { words: Words; onChange: (words: Partial<Words>) => void }) {
  const clause = words.reason && shownClause(REFUSAL_REASONS[words.reason].clause);
  const choose = (reason: RefusalReason) => {
    const own = words.nextStep.trim() !== '' && !REFUSAL_CODES.some((code) => REFUSAL_REASONS[code].nextStep === words.nextStep);
    onChange({ reason, ...(own ? {} : { nextStep: REFUSAL_REASONS[reason].nextStep }) });
  };
  return (
    <>
      <ChoiceGroup
        label='属于哪一种情形' required value={words.reason} onChoose={choose}
        choices={REFUSAL_CODES.map((value) => ({ value, label: REFUSAL_REASONS[value].name, hint: REFUSAL_HINTS[value] }))}
      />
      {clause && <View className='after-choice'><ClauseLink clause={clause} /></View>}
      <NoteField label='说明理由' required hint='结合这件事说清楚，不只是引条文。' value={words.note} phrases={PHRASES.refuse} onText={(note) => onChange({ note })} />
      <NoteField key={words.reason} label='下一步怎么办' required hint='告诉提出人还可以找谁、怎么办。已按所选情形写好，可以修改。' value={words.nextStep} onText={(nextStep) => onChange({ nextStep })} />
    </>
  );
}
