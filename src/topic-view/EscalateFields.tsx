import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { shownClause } from '@/copy/clauses';
import { ESCALATION_HINTS } from '@/copy/procedure';
import { ESCALATION_CODES, ESCALATION_REASONS, type EscalationReason } from '@/domain/topic/escalate';

type Words = { reason?: EscalationReason; note: string };
type Props = { to: string | undefined; words: Words; onChange: (words: Partial<Words>) => void };
const upward = shownClause('6.escalation-village')!;

/** Why the matter goes one step up; the same for convener and office. */
export function EscalateFields({ to, words, onChange }: Props) {
  return (
    <>
      <ChoiceGroup
        label='为什么报上一级' required value={words.reason} onChoose={(reason) => onChange({ reason })}
        choices={ESCALATION_CODES.map((value) => ({ value, label: ESCALATION_REASONS[value], hint: ESCALATION_HINTS[value] }))}
      />
      <NoteField label='说明' required={false} hint='写在办理进展里，大家看得到。' value={words.note} onText={(note) => onChange({ note })} />
      <Notice>{`报上去以后，只由${to ?? '上一级党组织'}审定，本级不再审定。`}</Notice>
      <ClauseLink clause={upward} />
    </>
  );
}
