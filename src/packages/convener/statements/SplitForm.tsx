import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { STATEMENT_LIMITS } from '@/domain/consultation/statement';
import type { WordingProps } from './Shown';
import { useStatementStep } from './use-statement-step';

/** Two to four sentences in the place of one that says several things. */
export function SplitForm({ sessionId, card, onDone }: WordingProps) {
  const [texts, setTexts] = useState(['', '']);
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useStatementStep(api.statement.split, '已拆开，请大家重新表态。', onDone);
  const said = texts.map((text) => text.trim()).filter(Boolean);
  const why = said.length < 2 || said.length < texts.length ? '每一条都写' : reason.trim().length < 2 ? '写明理由' : undefined;
  return (
    <>
      <Notice>同意整句的人，没有说过同意哪一半，所以拆开以后重新表态。旧的说法和表态留着。</Notice>
      {texts.map((_text, i) => <TextArea key={i} id={`split-${i + 1}`} label={`第${i + 1}条`} required limit={STATEMENT_LIMITS.text} onText={(text) => setTexts((now) => now.map((one, n) => (n === i ? text : one)))} />)}
      {texts.length < STATEMENT_LIMITS.parts && <Button fit kind='quiet' icon='plus' onPress={() => setTexts([...texts, ''])}>再加一条</Button>}
      <TextInput id='split-reason' label='为什么拆' required limit={STATEMENT_LIMITS.reason} onText={setReason} />
      <Setback trouble={trouble} title='没有拆成' />
      <Button busy={busy} {...(why ? { why } : {})} onPress={() => take({ sessionId, statementId: card.id, version: card.version, texts: said, reason: reason.trim() })}>拆成这几条</Button>
    </>
  );
}
