import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import type { ItemCard, ItemView, OutcomeView } from '@/contract/outcome-shapes';
import { itemTitle, PHRASES } from '@/copy/outcome';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { goTo, paths } from '@/navigation';
import { ItemLine } from '@/outcome-view/ItemLine';
import { StepButton } from '../session/StepButton';
import { NoteClaim } from './NoteClaim';

const TO_ANSWER = ['declined', 'confirmed', 'unanswered-by-stakeholders'];

/** Each suggestion with where it is; what has a result is answered to the proposer and everybody who was there. */
export function Tracking({ outcome: { sessionId, items, you } }: { outcome: OutcomeView }) {
  if (items.length === 0) return null;
  return (
    <Section title='每条建议办到哪一步'>
      <Card>{items.map((item) => <ItemLine key={item.number} item={item}><Acts sessionId={sessionId} item={item} convener={you.convener} /></ItemLine>)}</Card>
    </Section>
  );
}

function Acts({ sessionId, item, convener }: { sessionId: string; item: ItemCard; convener: boolean }) {
  const [open, setOpen] = useState(false);
  const act = TO_ANSWER.includes(item.state) && convener ? '答复提出人和到会人员' : item.state === 'claimed-done' ? '代记没有微信的人怎么说' : undefined;
  return (
    <>
      {open && act && <View className='suggestion__form'><Open sessionId={sessionId} item={item} onDone={() => setOpen(false)} /></View>}
      <Row>
        {act && <Button fit kind={open ? 'quiet' : 'primary'} label={`${itemTitle(item)}：${act}`} onPress={() => setOpen(!open)}>{open ? '返回' : act}</Button>}
        <Button fit icon='eye' label={`看经过：${itemTitle(item)}`} onPress={() => goTo(paths.item(sessionId, item.number))}>看经过</Button>
      </Row>
    </>
  );
}

/** The suggestion as it is now, which an answer must have seen. */
function Open({ sessionId, item, onDone }: { sessionId: string; item: ItemCard; onDone: () => void }) {
  const read = useRead(api.outcome.item, { sessionId, number: item.number });
  return <Loaded read={read} rows={1}>{(seen) => (seen.state === 'claimed-done' ? <NoteClaim item={seen} onDone={onDone} /> : <Answer item={seen} onDone={onDone} />)}</Loaded>;
}

function Answer({ item, onDone }: { item: ItemView; onDone: () => void }) {
  const [words, setWords] = useState('');
  const text = words.trim();
  return (
    <View>
      <NoteField label='答复' required limit={OUTCOME_LIMITS.note} value={words} phrases={PHRASES.answer} hint='提出人和到会的人都会收到；结果、理由和下一步说清楚' onText={setWords} />
      <StepButton action={api.outcome.answerItem} input={text ? { sessionId: item.sessionId, number: item.number, revision: item.revision, words: text } : undefined} unknown='请先写一句答复' about={{ topicId: item.topicId, roomId: item.roomId }} icon='send' said='已答复提出人和到会的人。' onDone={onDone}>发出答复</StepButton>
    </View>
  );
}
