import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { SegmentedControl } from '@/components/SegmentedControl';
import { Section } from '@/components/Section';
import type { StatementView } from '@/contract/statement';
import { goTo, paths } from '@/navigation';
import { Arrange } from './Arrange';
import { DeskMap } from './DeskMap';
import { Shown } from './Shown';
import { WaitingCard } from './WaitingCard';

export type DeskProps = { sessionId: string; view: StatementView };
type Part = 'waiting' | 'shown' | 'map';

/** What waits for a look comes first; then the words that are shown, then what came of them. */
export function StatementsDesk(props: DeskProps) {
  const { sessionId, view } = props;
  const [part, setPart] = useState<Part>('waiting');
  return (
    <>
      <Arrange {...props} />
      <SegmentedControl label='看什么' value={part} onChange={setPart} segments={[{ value: 'waiting', label: '待核对', count: view.waiting ?? 0 }, { value: 'shown', label: '已公开', count: view.statements }, { value: 'map', label: '意见分布' }]} />
      {part === 'waiting' && <Waiting {...props} />}
      {part === 'shown' && <Shown {...props} />}
      {part === 'map' && <DeskMap {...props} />}
      <Button kind='quiet' onPress={() => goTo(paths.statements(sessionId))}>看大家看到的样子</Button>
    </>
  );
}

function Waiting({ sessionId }: DeskProps) {
  const pages = usePages(api.statement.queue, { sessionId });
  return (
    <Section title='待核对的观点，先来的在前'>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有待核对的观点' text='有人提了新的观点，会放到这里，由您看一看再公开。' /></Card>
          : <View>{items.map((item) => <WaitingCard key={item.id} sessionId={sessionId} item={item} />)}</View>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}
