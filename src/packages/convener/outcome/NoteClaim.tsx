import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import type { ItemView } from '@/contract/outcome-shapes';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { StepButton } from '../session/StepButton';

const SAID = [{ value: 'yes', label: '办好了' }, { value: 'no', label: '还没有办好' }] as const;

/** What a stakeholder without WeChat said on the phone or at the counter. */
export function NoteClaim({ item, onDone }: { item: ItemView; onDone: () => void }) {
  const { sessionId, number } = item;
  const { items = [] } = usePages(api.session.roster, { sessionId, state: 'seated' });
  const people = items.filter((seat) => seat.kind === 'stakeholder' && seat.withoutWechat);
  const [seatId, setSeatId] = useState<string>();
  const [said, setSaid] = useState<(typeof SAID)[number]['value']>();
  const [words, setWords] = useState('');
  if (people.length === 0) return <Notice>名单里的利益相关方代表都用微信，由本人在手机上确认。</Notice>;
  const ready = seatId && said && (said === 'yes' || words.trim());
  return (
    <>
      <ChoiceGroup label='谁说的' required kind='chips' choices={people.map((seat) => ({ value: seat.seatId, label: seat.name }))} {...(seatId ? { value: seatId } : {})} onChoose={setSeatId} />
      <ChoiceGroup label='怎么说' required kind='chips' choices={SAID} {...(said ? { value: said } : {})} onChoose={setSaid} />
      {said === 'no' && <NoteField label='哪里没有办好' required limit={OUTCOME_LIMITS.note} value={words} onText={setWords} />}
      <StepButton action={api.outcome.noteClaimAnswer} input={ready ? { sessionId, number, seatId, agrees: said === 'yes', words: said === 'yes' ? '' : words.trim() } : undefined} unknown='请先选谁说的、怎么说' about={{ topicId: item.topicId, roomId: item.roomId }} icon='check' said='已记下。' onDone={onDone}>记下</StepButton>
    </>
  );
}
