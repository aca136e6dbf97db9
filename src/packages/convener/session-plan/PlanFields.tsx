import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { FORM_HINTS, MODE_HINTS, WAY_HINTS, WAY_NAMES } from '@/copy/session-desk';
import { FORM_NAMES, FORMS, MODE_NAMES, MODES, SESSION_LIMITS } from '@/domain/session/session';
import { AgendaFields } from './AgendaFields';
import { HoldFields } from './HoldFields';
import { HourFields } from './HourFields';
import type { PlanDraft } from './plan-draft';

type Props = { draft: PlanDraft; groups: readonly string[]; onChange: (draft: Partial<PlanDraft>) => void };

/** When, where, how, about what, and with how many seats （七）（八）. */
export function PlanFields({ draft, groups, onChange }: Props) {
  const { form, mode, starts, minutes, place, onlineLink, agenda, limit, way, closes } = draft;
  return (
    <>
      <Section title='怎么开'>
        <ChoiceGroup label='协商形式' required choices={FORMS.map((value) => ({ value, label: FORM_NAMES[value], hint: FORM_HINTS[value] }))} value={form} onChoose={(next) => onChange({ form: next })} />
        <ChoiceGroup label='协商方式' required choices={MODES.map((value) => ({ value, label: MODE_NAMES[value], hint: MODE_HINTS[value] }))} value={mode} onChoose={(next) => onChange({ mode: next })} />
        <HourFields name='starts' label='开会' hour={starts} onHour={(next) => onChange({ starts: next })} />
        <TextInput id='minutes' label='开多少分钟' required type='number' initial={minutes} onText={(text) => onChange({ minutes: text })} />
        <TextInput id='place' label='地点' required limit={SESSION_LIMITS.place} initial={place} onText={(text) => onChange({ place: text })} />
        {(mode !== 'faceToFace' || form === 'link-up') && <TextInput id='link' label='线上参加的链接' required={false} initial={onlineLink} placeholder='https://' hint='只有名单上的人看得到' onText={(text) => onChange({ onlineLink: text })} />}
      </Section>
      <Section title='商量什么'><AgendaFields agenda={agenda} onChange={(next) => onChange({ agenda: next })} /></Section>
      <Section title='谁来参加'>
        <TextInput id='limit' label='席位' required type='number' initial={limit} hint='包括召集人和受邀的人；一半以上留给利益相关方代表' onText={(text) => onChange({ limit: text })} />
        <ChoiceGroup label='怎样给席位' required choices={(['first-come', 'lottery'] as const).map((value) => ({ value, label: WAY_NAMES[value], hint: WAY_HINTS[value] }))} value={way} onChoose={(next) => onChange({ way: next })} />
        <HourFields name='closes' label='报名截止' hour={closes} onHour={(next) => onChange({ closes: next })} />
        {groups.length > 0 && <HoldFields draft={draft} groups={groups} onChange={onChange} />}
      </Section>
    </>
  );
}
