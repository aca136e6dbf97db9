import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages, useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import type { StatementCard } from '@/contract/statement';
import { ANSWER_NAMES } from '@/copy/statement';
import { ANSWERS, type Answer } from '@/domain/consultation/answer';
import { StatementLineage } from '@/session-view/StatementLineage';
import type { StatementProps } from './StatementsPage';

/** Everything shown, as it was added, with what I said; each answer can be changed. */
export function AllStatements({ sessionId, view, known }: StatementProps) {
  const pages = usePages(api.statement.list, { sessionId });
  return (
    <Section title='全部观点，按提出的先后'>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='还没有公开的观点' /></Card>
          : <Card flush>{items.map((card) => <Said key={card.id} sessionId={sessionId} card={card} may={known && view.you.mayAnswer} />)}</Card>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}

function Said({ sessionId, card, may }: { sessionId: string; card: StatementCard; may: boolean }) {
  const [open, setOpen] = useState(false);
  const { send, busy, trouble } = useErrand(api.statement.answer);
  const refresh = useRefresh();
  const say = async (answer: Answer) => {
    const outcome = await send({ sessionId, statementId: card.id, answer });
    if (!outcome.ok) return;
    setOpen(false);
    await refresh('statement.');
  };
  return (
    <View className='said'>
      <View className='said__text'>{card.text}</View>
      <View className='said__acts'>
        <Row>
          {card.answer && <Tag tone='accent'>{`您：${ANSWER_NAMES[card.answer]}`}</Tag>}
          {may && !open && <Button fit kind='quiet' label={`${card.answer ? '改' : '表'}态：${card.text}`} onPress={() => setOpen(true)}>{card.answer ? '改一改' : '表态'}</Button>}
          {!open && <StatementLineage sessionId={sessionId} card={card} />}
          {open && ANSWERS.map((answer) => <Button key={answer} fit busy={busy} label={`${ANSWER_NAMES[answer]}：${card.text}`} onPress={() => void say(answer)}>{ANSWER_NAMES[answer]}</Button>)}
        </Row>
      </View>
      <Setback trouble={trouble} title='没有记上' />
    </View>
  );
}
