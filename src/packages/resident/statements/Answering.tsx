import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead, useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import type { StatementCard } from '@/contract/statement';
import { ANSWER_NAMES } from '@/copy/statement';
import type { Answer } from '@/domain/consultation/answer';
import { aria } from '@/design/aria';
import type { StatementProps } from './StatementsPage';

/** One sentence, three large buttons. Sent at once; without a network the same word goes again under the same key, and the card waits. */
export function Answering({ sessionId, view, known, onUnknown, onMap }: StatementProps & { onMap: () => void }) {
  const read = useRead(api.statement.next, known && view.you.mayAnswer ? { sessionId } : undefined);
  const everything = useRead(api.statement.list, known || !view.open ? undefined : { sessionId });
  if (view.ended) return <Notice title='征集已经结束' action='看意见分布' onAction={onMap}>谁都可以看意见分布。</Notice>;
  if (!view.open) return <Notice title='还没有征集观点'>召集人开放以后，在这里对别人的观点表态，也可以自己提。</Notice>;
  if (known && !view.you.mayAnswer) return <Notice title='现在请名单上的人表态'>场外没有开放。您可以报名参加，也可以先看看大家提了哪些观点。</Notice>;
  if (!known) {
    const first = everything.data?.items[0];
    return first ? <One card={first} left={view.statements} answered={0} busy={false} onAnswer={onUnknown} /> : <Nothing />;
  }
  return <Loaded read={read}>{({ items, left }) => <Deck key={items.map(({ id }) => id).join()} sessionId={sessionId} cards={items} left={left} answered={view.you.answered} first={view.you.first} onMap={onMap} onEnd={() => void read.reload()} />}</Loaded>;
}

const Nothing = () => <Card><EmptyState title='还没有观点' text='您可以先提一条，由议事室核对后大家表态。' /></Card>;

type DeckProps = { sessionId: string; cards: readonly StatementCard[]; left: number; answered: number; first: number; onMap: () => void; onEnd: () => void };

function Deck({ sessionId, cards, left, answered, first, onMap, onEnd }: DeckProps) {
  const [said, setSaid] = useState<Record<string, Answer>>({});
  const [total, setTotal] = useState(answered);
  const { send, busy, trouble } = useErrand(api.statement.answer);
  const refresh = useRefresh();
  const open = cards.filter(({ id }) => !said[id]);
  const [card] = open;
  const answer = async (choice: Answer) => {
    const outcome = await send({ sessionId, statementId: card!.id, answer: choice });
    if (!outcome.ok) return outcome.kind === 'refused' || outcome.kind === 'forbidden' ? onEnd() : undefined;
    setSaid((now) => ({ ...now, [card!.id]: choice }));
    setTotal(outcome.data.answered);
    if (outcome.data.answered === first || open.length === 1) await refresh('statement.view', 'statement.list');
    if (open.length === 1) onEnd();
    return undefined;
  };
  if (!card) return left === 0 && total === 0 ? <Nothing /> : <Card><EmptyState picture='success' title='都表态了' text='有了新的观点，再来看看；要改的，在“全部观点”里改。' action='看意见分布' onAction={onMap} /></Card>;
  return (
    <>
      <One card={card} left={left - Object.keys(said).length} answered={total} busy={busy} onAnswer={(choice) => void answer(choice)} />
      <Setback trouble={trouble} title='没有记上' />
      {total >= first && <Button kind='quiet' icon='eye' onPress={onMap}>看意见分布</Button>}
      {total < first && <View className='statements-note'>{`再表态${first - total}条，就能看大家怎么说。`}</View>}
    </>
  );
}

type OneProps = { card: StatementCard; left: number; answered: number; busy: boolean; onAnswer: (answer: Answer) => void };

function One({ card, left, answered, busy, onAnswer }: OneProps) {
  return (
    <Card>
      <View className='statement-card__place'>{answered > 0 ? `已表态${answered}条，还有${left}条` : `共${left}条`}</View>
      <View className='statement-card__text' {...aria({ role: 'status', live: 'polite' })}>{card.text}</View>
      <View className='statement-card__answers'>
        <Button kind='secondary' icon='check' busy={busy} onPress={() => onAnswer('agree')}>{ANSWER_NAMES.agree}</Button>
        <Button kind='secondary' icon='close' busy={busy} onPress={() => onAnswer('disagree')}>{ANSWER_NAMES.disagree}</Button>
        <Button kind='quiet' busy={busy} label='跳过，说不准' onPress={() => onAnswer('pass')}>{`${ANSWER_NAMES.pass}，说不准`}</Button>
      </View>
      <View className='statements-note'>别人看不到您怎么表态；随时可以改。</View>
    </Card>
  );
}
