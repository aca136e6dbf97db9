import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { STATEMENT_LIMITS } from '@/domain/consultation/statement';
import type { WordingProps } from './Shown';
import { useStatementStep } from './use-statement-step';

type Meaning = 'same' | 'other';

/** Other words, and whether they mean the same: only then answers stay. */
export function RewordForm({ sessionId, card, onDone }: WordingProps) {
  const [words, setWords] = useState({ text: card.text, reason: '' });
  const [meaning, setMeaning] = useState<Meaning>();
  const { take, busy, trouble } = useStatementStep(api.statement.reword, '已改好，旧的说法留着。', onDone);
  const why = words.text.trim() === card.text ? '写出新的说法' : !meaning ? '选意思变没变' : words.reason.trim().length < 2 ? '写明理由' : undefined;
  return (
    <>
      <TextArea id='reword' label='新的说法' required initial={card.text} limit={STATEMENT_LIMITS.text} onText={(text) => setWords((now) => ({ ...now, text }))} />
      <ChoiceGroup<Meaning> label='意思变了吗' {...(meaning ? { value: meaning } : {})} onChoose={setMeaning} choices={[{ value: 'same', label: '没变，只改错字', hint: '大家的表态保留' }, { value: 'other', label: '变了', hint: '大家重新表态；旧的说法和表态留着' }]} />
      <TextInput id='reword-reason' label='为什么改' required limit={STATEMENT_LIMITS.reason} onText={(reason) => setWords((now) => ({ ...now, reason }))} />
      <Setback trouble={trouble} title='没有改成' />
      <Button busy={busy} {...(why ? { why } : {})} onPress={() => take({ sessionId, statementId: card.id, version: card.version, text: words.text.trim(), sameMeaning: meaning === 'same', reason: words.reason.trim() })}>改写这一条</Button>
    </>
  );
}
