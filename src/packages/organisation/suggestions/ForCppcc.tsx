import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { NoteField } from '@/components/NoteField';
import { TextInput } from '@/components/TextInput';
import type { ConversionView } from '@/contract/outcome-shapes';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { OfficeProps } from './ForOffice';
import { OversightWork } from './OversightWork';

/** What a CPPCC can do with a session's outcome: report upward, follow up, answer what members filed. */
export function ForCppcc(props: OfficeProps) {
  const { outcome: { sessionId, upward, conversions }, organisationId } = props;
  return (
    <Section title='政协要办的'>
      <Stack>
        {upward.filter(({ withYou }) => withYou).map(({ id, title }) => (
          <OutcomeStep key={id} kind='secondary' action={api.outcome.acknowledgeReport} input={{ sessionId, organisationId, reportId: id }} about={{ organisationId }} icon='check' said='已签收。'>{`签收：${title}`}</OutcomeStep>
        ))}
        {conversions.filter(({ withYou }) => withYou).map((one) => <AnswerConversion key={one.id} sessionId={sessionId} organisationId={organisationId} one={one} />)}
        <OversightWork {...props} />
        <ReportUpward {...props} />
      </Stack>
    </Section>
  );
}

function AnswerConversion({ sessionId, organisationId, one: { id, revision, title, text } }: { sessionId: string; organisationId: string; one: ConversionView }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState({ number: '', text: '' });
  if (!open) return <Button icon='edit' onPress={() => setOpen(true)}>{`答复：${title}`}</Button>;
  return (
    <Card>
      <View className='suggestion__what'>{title}</View>
      {text && <View className='suggestion__line'>{text}</View>}
      <View className='suggestion__next' />
      <TextInput id={`number-${id}`} label='编号' limit={OUTCOME_LIMITS.number} onText={(number) => setWords((now) => ({ ...now, number }))} />
      <NoteField label='办理结果' required limit={OUTCOME_LIMITS.note} value={words.text} hint='委员和提出人都会收到' onText={(text) => setWords((now) => ({ ...now, text }))} />
      <OutcomeStep action={api.outcome.answerConversion} input={words.text.trim() ? { sessionId, conversionId: id, revision, organisationId, number: words.number.trim(), text: words.text.trim() } : undefined} unknown='请先写办理结果' icon='send' said='已答复。' onDone={() => setOpen(false)}>发出答复</OutcomeStep>
      <Button kind='quiet' onPress={() => setOpen(false)}>先不答复</Button>
    </Card>
  );
}

function ReportUpward({ outcome: { sessionId }, organisationId }: OfficeProps) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState({ title: '', content: '' });
  if (!open) return <Button icon='share' onPress={() => setOpen(true)}>涉及全局，向上反映</Button>;
  const ready = words.title.trim() && words.content.trim();
  return (
    <Card>
      <TextInput id='upward-title' label='什么情况' required limit={OUTCOME_LIMITS.title} onText={(title) => setWords((now) => ({ ...now, title }))} />
      <NoteField label='写明情况' required limit={OUTCOME_LIMITS.finding} value={words.content} hint='只有两级政协看得到全文' onText={(content) => setWords((now) => ({ ...now, content }))} />
      <OutcomeStep action={api.outcome.reportUpward} input={ready ? { sessionId, organisationId, title: words.title.trim(), content: words.content.trim() } : undefined} about={{ organisationId }} icon='send' said='已向上一级政协反映，等签收。' onDone={() => setOpen(false)}>向上反映</OutcomeStep>
      <Button kind='quiet' onPress={() => setOpen(false)}>先不反映</Button>
    </Card>
  );
}
