import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { EvidencePhotos } from '@/components/EvidencePhotos';
import { TextInput } from '@/components/TextInput';
import { DAY_PARTS, whenOf } from '@/copy/research';
import { dateToday } from '@/copy/time';
import { RESEARCH_LIMITS } from '@/domain/research/research';
import type { EvidenceDraft } from './evidence-draft';

type Props = { draft: EvidenceDraft; groups: readonly string[]; onChange: (words: Partial<EvidenceDraft>) => void };

/** Where it comes from: a document's source, the time and place of a visit, the group that was heard. */
export function EvidenceWhere({ draft, groups, onChange }: Props) {
  const [date = '', part = ''] = draft.day.split(' ');
  return (
    <>
      {draft.kind === 'document' && <TextInput id='evidence-source' label='文号、出处' required limit={RESEARCH_LIMITS.source} initial={draft.source} placeholder='例如：扬府发〔2019〕3号第二十条' onText={(source) => onChange({ source })} />}
      {draft.kind === 'interview' && groups.length > 0 && <ChoiceGroup kind='chips' label='听的是哪一方' required value={draft.group} choices={groups.map((value) => ({ value, label: value }))} onChoose={(group) => onChange({ group })} />}
      {draft.kind !== 'document' && <DateInput id='evidence-day' label='哪一天' required value={date} until={dateToday()} shown={whenOf(date)} onDate={(day) => onChange({ day: [day, part].filter(Boolean).join(' ') })} />}
      {draft.kind === 'visit' && (
        <>
          <ChoiceGroup kind='chips' label='什么时候' required={false} value={part} choices={DAY_PARTS.map((value) => ({ value, label: value }))} onChoose={(next) => onChange({ day: `${date} ${next}` })} />
          <TextInput id='evidence-place' label='在哪儿' required limit={RESEARCH_LIMITS.place} initial={draft.place} onText={(place) => onChange({ place })} />
        </>
      )}
      {draft.kind !== 'interview' && <EvidencePhotos most={RESEARCH_LIMITS.photos} photos={draft.photos} onChange={(photos) => onChange({ photos })} />}
    </>
  );
}
