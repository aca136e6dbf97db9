import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { TopicCard } from '@/components/TopicCard';
import { useSettings } from '@/design/settings';
import { goToTab } from '@/navigation';

/** 正在进行: the latest of my room; few of them where letters are large. */
export function GoingOn({ roomId }: { roomId: string }) {
  const read = useRead(api.topic.list, { roomId });
  const most = useSettings(({ size }) => (size === 'elder' ? 3 : 5));
  return (
    <Section title='正在进行' onMore={() => goToTab('topics')}>
      <Loaded read={read} rows={3}>
        {({ items }) => (items.length === 0
          ? <Card><EmptyState title='还没有人提出议题' text='身边有什么事想请大家一起商量，由您先开个头。' /></Card>
          : <>{items.slice(0, most).map((topic) => <TopicCard key={topic.id} topic={topic} />)}</>)}
      </Loaded>
    </Section>
  );
}
