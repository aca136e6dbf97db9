import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import type { StatementCard } from '@/contract/statement';
import { STEP_NAMES } from '@/copy/statement';
import { CHANGES, type Change } from '@/domain/consultation/statement';
import { StatementLineage } from '@/session-view/StatementLineage';
import { MergeForm } from './MergeForm';
import { RewordForm } from './RewordForm';
import { SplitForm } from './SplitForm';
import type { DeskProps } from './StatementsDesk';

export type WordingProps = { sessionId: string; card: StatementCard; others: readonly StatementCard[]; onDone: () => void };

/** What is shown, each with the three ways to say it otherwise. */
export function Shown({ sessionId }: DeskProps) {
  const pages = usePages(api.statement.list, { sessionId });
  return (
    <Section title='已公开的观点，按提出的先后'>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='还没有公开的观点' /></Card>
          : <Card flush>{items.map((card) => <Worded key={card.id} sessionId={sessionId} card={card} others={items.filter(({ id }) => id !== card.id)} />)}</Card>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}

function Worded(props: Omit<WordingProps, 'onDone'>) {
  const { sessionId, card } = props;
  const [way, setWay] = useState<Change>();
  return (
    <View className='said'>
      <View className='said__text'>{card.text}</View>
      <View className='said__acts'>
        {way
          ? <Button fit kind='quiet' onPress={() => setWay(undefined)}>{`不${STEP_NAMES[way]}了`}</Button>
          : (
            <Row>
              {CHANGES.map((change) => <Button key={change} fit kind='quiet' label={`${STEP_NAMES[change]}：${card.text}`} onPress={() => setWay(change)}>{STEP_NAMES[change]}</Button>)}
              <StatementLineage sessionId={sessionId} card={card} />
            </Row>
          )}
      </View>
      {way && <Form way={way} {...props} onDone={() => setWay(undefined)} />}
    </View>
  );
}

function Form({ way, ...props }: WordingProps & { way: Change }) {
  switch (way) {
    case 'reword': return <RewordForm {...props} />;
    case 'split': return <SplitForm {...props} />;
    case 'merge': return <MergeForm {...props} />;
  }
}
