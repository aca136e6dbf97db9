import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Field } from '@/components/Field';
import { NoteField } from '@/components/NoteField';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import type { PublicationDraftView } from '@/contract/publication';
import { SCOPE_HINTS } from '@/copy/publication';
import { PUBLICATION_LIMITS as LIMITS } from '@/domain/outcome/published-text';
import { PUBLICATION_WAY_NAMES, PUBLICATION_WAYS } from '@/domain/outcome/publication';
import { FOCUS_NAMES, FOCUSES, SCOPE_NAMES, SCOPES } from '@/domain/outcome/visible';
import { usePublicationStep } from '@/publication-view/use-publication-step';
import type { PublishProps } from './PublishDesk';

/** What is sent when a draft is saved as it stands. */
export const wordsOf = (sessionId: string, { revision, title, lead, note, answers, scope, ways, focus, confirmed, reason }: PublicationDraftView) => ({ sessionId, revision, title, lead, note, answers, scope, ways, focus, confirmed, reason });

/** The publisher's own words and choices; facts and suggestions come from the record. */
export function EditPublication({ sessionId, draft: shown, onDone }: PublishProps & { onDone: () => void }) {
  const answered = Object.fromEntries(shown.text.items.map(({ number, answer }) => [number, shown.answers.find((one) => one.number === number)?.answer ?? answer]));
  const { draft, change, drop } = useDraft(`publication-${sessionId}-${shown.revision}`, { title: shown.title, lead: shown.lead, note: shown.note, reason: shown.reason, scope: shown.scope, focus: shown.focus, ways: shown.ways, answers: answered });
  const { take, busy, trouble } = usePublicationStep(api.publication.save, { said: '已保存，看看四道关。', onDone: () => { drop(); onDone(); } });
  const { answers, ...words } = draft;
  const save = () => take({ ...wordsOf(sessionId, shown), ...words, title: words.title.trim(), lead: words.lead.trim(), note: words.note.trim(), reason: words.reason.trim(), answers: Object.entries(answers).map(([number, answer]) => ({ number: Number(number), answer: answer.trim() })) });
  return (
    <Section title={shown.published ? '更正' : shown.again ? '改好再公布' : '填写、修改'}>
      {(shown.published || shown.again) && <Card><NoteField label={shown.again ? '为什么重新公布' : '为什么更正'} required limit={LIMITS.reason} value={draft.reason} hint='和前后两个版本一起公开' onText={(reason) => change({ reason })} /></Card>}
      <Card>
        <TextInput id='title' label='标题' required limit={LIMITS.title} initial={draft.title} hint='写结果，例如“福景苑北侧荒地改成停车场”' onText={(title) => change({ title })} />
        <NoteField label='导语' required limit={LIMITS.lead} value={draft.lead} hint='两三句话：商量了什么，办成了什么' onText={(lead) => change({ lead })} />
      </Card>
      {shown.text.items.map(({ number, what, progress }) => (
        <Card key={number}>
          <View className='seat__name'>{`${number}．${what}`}</View>
          <View className='seat__line'>{progress}</View>
          <NoteField label={`第${number}条怎么答复的`} required limit={LIMITS.answer} value={draft.answers[number] ?? ''} onText={(answer) => change({ answers: { ...draft.answers, [number]: answer } })} />
        </Card>
      ))}
      <Card><NoteField label='其他要说明的' limit={LIMITS.note} value={draft.note} hint='没有可以不写' onText={(note) => change({ note })} /></Card>
      <Card>
        <ChoiceGroup label='公布范围' required choices={SCOPES.map((value) => ({ value, label: SCOPE_NAMES[value], hint: SCOPE_HINTS[value] }))} {...(draft.scope ? { value: draft.scope } : {})} onChoose={(scope) => change({ scope })} />
        <ChoiceGroup kind='chips' label='类别' required choices={FOCUSES.map((value) => ({ value, label: FOCUS_NAMES[value] }))} {...(draft.focus ? { value: draft.focus } : {})} onChoose={(focus) => change({ focus })} />
        <Field label='公布方式' hint='可以选几种'>
          {PUBLICATION_WAYS.map((way) => <CheckItem key={way} label={PUBLICATION_WAY_NAMES[way]} on={draft.ways.includes(way)} onChange={(on) => change({ ways: on ? [...draft.ways, way] : draft.ways.filter((one) => one !== way) })} />)}
        </Field>
      </Card>
      <Setback trouble={trouble} title='没有保存' />
      <Button kind='primary' icon='check' busy={busy} onPress={save}>保存并检查</Button>
      <Button kind='quiet' onPress={onDone}>先不改了</Button>
    </Section>
  );
}
