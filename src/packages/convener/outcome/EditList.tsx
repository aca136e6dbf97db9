import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import type { ListItemShown } from '@/contract/outcome-shapes';
import { PHRASES } from '@/copy/outcome';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { StepButton } from '../session/StepButton';
import { FromThread } from './FromThread';
import type { ListDeskProps } from './OutcomeDesk';

const EMPTY: ListItemShown = { what: '', who: '', why: '', support: '', dissent: '' };
const PARTS = [
  { part: 'who', label: '由谁来做', hint: '写单位，不写个人', required: true },
  { part: 'why', label: '为什么', hint: '', required: false }, { part: 'support', label: '谁赞成', hint: '', required: false }, { part: 'dissent', label: '最主要的不同意见', hint: '没有可以不写', required: false },
] as const;

/** The list in the convener's words: few, short, in an order; every change with its reason. `round` sets the fields anew when they move. */
export function EditList({ sessionId, list, onDone }: ListDeskProps & { onDone: () => void }) {
  const { version, topicId, roomId } = list;
  const { draft, change, drop } = useDraft<{ items: ListItemShown[]; reason: string }>(`list-${sessionId}-${version}`, { items: list.items, reason: '' });
  const [round, setRound] = useState(0);
  const set = (items: ListItemShown[], anew = true) => { change({ items }); if (anew) setRound(round + 1); };
  const { items } = draft;
  const put = (i: number, words: Partial<ListItemShown>) => set(items.map((item, n) => (n === i ? { ...item, ...words } : item)), false);
  const up = (i: number) => set(items.map((item, n) => (n === i - 1 ? items[i]! : n === i ? items[i - 1]! : item)));
  return (
    <Section title={`修改清单（${items.length}条）`}>
      {items.map((item, i) => (
        <Card key={`${round}-${i}`}>
          <View className='seat__name'>{`第${i + 1}条`}</View>
          <NoteField label={`第${i + 1}条：建议做什么`} required limit={OUTCOME_LIMITS.what} value={item.what} hint='一句话说清一件事' onText={(what) => put(i, { what })} />
          {PARTS.map(({ part, label, hint, required }) => (
            <TextInput key={part} id={`${part}-${i + 1}`} label={`第${i + 1}条：${label}`} required={required} limit={OUTCOME_LIMITS[part]} initial={item[part]} {...(hint ? { hint } : {})} onText={(text) => put(i, { [part]: text })} />
          ))}
          <Row>
            {i > 0 && <Button fit kind='quiet' icon='undo' label={`第${i + 1}条往前移`} onPress={() => up(i)}>往前移</Button>}
            <Button fit kind='quiet' icon='trash' label={`去掉第${i + 1}条`} onPress={() => set(items.filter((_, n) => n !== i))}>去掉</Button>
          </Row>
        </Card>
      ))}
      {items.length < OUTCOME_LIMITS.items && <Button icon='plus' onPress={() => set([...items, EMPTY])}>加一条</Button>}
      <FromThread sessionId={sessionId} onTake={(what) => set([...items, { ...EMPTY, what: what.slice(0, OUTCOME_LIMITS.what) }])} />
      <NoteField key={`reason-${round}`} label='为什么这样改' required limit={OUTCOME_LIMITS.reason} value={draft.reason} phrases={PHRASES.edit} hint='留在历次修改里，到会的人能看明白' onText={(reason) => change({ reason })} />
      <StepButton
        action={api.outcome.editList} about={{ topicId, roomId }} icon='check' said='已保存。' onDone={() => { drop(); onDone(); }} unknown='请写明为什么这样改'
        input={draft.reason.trim() ? { sessionId, version, items: items.map(trimmed), reason: draft.reason.trim().replace(/\s+/g, ' ') } : undefined}
      >
        保存
      </StepButton>
      <Button kind='quiet' onPress={onDone}>先不改了</Button>
    </Section>
  );
}

const trimmed = ({ who, ...words }: ListItemShown): ListItemShown => ({ ...words, what: words.what.trim(), who: who.trim().replace(/\s+/g, ' ') });
