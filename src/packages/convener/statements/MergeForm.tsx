import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { STATEMENT_LIMITS } from '@/domain/consultation/statement';
import type { WordingProps } from './Shown';
import { useStatementStep } from './use-statement-step';

type Meaning = 'same' | 'other';
const MOST = STATEMENT_LIMITS.merged - 1;

/** Others into this one, whose words stand. */
export function MergeForm({ sessionId, card, others, onDone }: WordingProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [meaning, setMeaning] = useState<Meaning>();
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useStatementStep(api.statement.merge, '已合并，旧的说法留着。', onDone);
  const why = chosen.length === 0 ? '选要并进来的' : chosen.length > MOST ? `一次最多并${MOST}条` : !meaning ? '选意思一样不一样' : reason.trim().length < 2 ? '写明理由' : undefined;
  return (
    <>
      {others.map(({ id, text }) => <CheckItem key={id} label={text} on={chosen.includes(id)} onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))} />)}
      <View className='desk-gap' />
      <ChoiceGroup<Meaning> label='意思一样吗' {...(meaning ? { value: meaning } : {})} onChoose={setMeaning} choices={[{ value: 'same', label: '一样', hint: '只对并进来的那条表过态的人，算对这一条表了态' }, { value: 'other', label: '不完全一样', hint: '表态留在旧的说法上，不移过来' }]} />
      <TextInput id='merge-reason' label='为什么并' required limit={STATEMENT_LIMITS.reason} onText={setReason} />
      <Setback trouble={trouble} title='没有并成' />
      <Button busy={busy} {...(why ? { why } : {})} onPress={() => take({ sessionId, statementId: card.id, others: chosen, sameMeaning: meaning === 'same', reason: reason.trim() })}>并进这一条</Button>
    </>
  );
}
