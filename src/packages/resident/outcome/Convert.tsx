import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { TextInput } from '@/components/TextInput';
import type { ConversionView, OutcomeView } from '@/contract/outcome-shapes';
import { CONVERSION_KIND_NAMES, CONVERSION_KINDS, OUTCOME_LIMITS, type ConversionKind } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';

/** 参加会议的政协委员可将相关建议和意见转化 （八）: for a member who was there; the resident who put the topic forward is told. */
export function Convert({ outcome: { sessionId, conversions } }: { outcome: OutcomeView }) {
  const [open, setOpen] = useState(false);
  const waiting = conversions.filter(({ state }) => state === 'drafted');
  return (
    <Section title='委员转化'>
      {waiting.map((one) => <Waiting key={one.id} sessionId={sessionId} one={one} />)}
      {open ? <Draft sessionId={sessionId} onDone={() => setOpen(false)} /> : <Button icon='edit' onPress={() => setOpen(true)}>转成提案或社情民意信息</Button>}
    </Section>
  );
}

/** One that has not been filed: others sign, its author files it. */
function Waiting({ sessionId, one: { id, title, text, kind, revision, yours, cosigned } }: { sessionId: string; one: ConversionView }) {
  return (
    <Card>
      <Stack>
        <View className='suggestion__what'>{`${CONVERSION_KIND_NAMES[kind]}：${title}`}</View>
        {text && <View className='suggestion__line'>{text}</View>}
        {yours && <OutcomeStep action={api.outcome.fileConversion} input={{ sessionId, conversionId: id, revision }} icon='send' said={({ with: receiver }) => `已提交${receiver}。`}>提交政协</OutcomeStep>}
        {!yours && !cosigned && <OutcomeStep action={api.outcome.cosign} input={{ sessionId, conversionId: id }} kind='secondary' icon='check' said='已联名。'>联名</OutcomeStep>}
      </Stack>
    </Card>
  );
}

function Draft({ sessionId, onDone }: { sessionId: string; onDone: () => void }) {
  const { draft, change, drop } = useDraft<{ kind: ConversionKind; title: string; text: string }>(`convert-${sessionId}`, { kind: 'proposal', title: '', text: '' });
  const ready = draft.title.trim() && draft.text.trim();
  return (
    <Card>
      <ChoiceGroup label='转成什么' kind='chips' value={draft.kind} choices={CONVERSION_KINDS.map((value) => ({ value, label: CONVERSION_KIND_NAMES[value] }))} onChoose={(kind) => change({ kind })} />
      <TextInput id='conversion-title' label='题目' required limit={OUTCOME_LIMITS.title} initial={draft.title} onText={(title) => change({ title })} />
      <NoteField label='正文' required limit={OUTCOME_LIMITS.conversion} value={draft.text} hint='反映什么情况，建议怎么办' onText={(text) => change({ text })} />
      <OutcomeStep action={api.outcome.convert} input={ready ? { sessionId, kind: draft.kind, title: draft.title.trim(), text: draft.text.trim() } : undefined} icon='check' said='已起草，可以请其他委员联名。' onDone={() => { drop(); onDone(); }}>起草</OutcomeStep>
      <Button kind='quiet' onPress={onDone}>先不写了</Button>
    </Card>
  );
}
