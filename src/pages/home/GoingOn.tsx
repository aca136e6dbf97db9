import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { NoTopics } from '@/components/NoTopics';
import { Section } from '@/components/Section';
import { TopicCard } from '@/components/TopicCard';
import { useSettings } from '@/design/settings';
import { isEnd } from '@/domain/topic/topic';
import { goToTab } from '@/navigation';

/** 正在进行: the latest of my room; few of them where letters are large. */
export function GoingOn({ roomId }: { roomId: string }) {
  const read = useRead(api.topic.list, { roomId });
  const most = useSettings(({ size }) => (size === 'elder' ? 3 : 5));
  return (
    <Section title='正在进行' onMore={() => goToTab('topics')}>
      <Loaded read={read} rows={3}>
        {({ items }) => {
          const open = items.filter(({ state }) => !isEnd(state));
          if (items.length === 0) return <NoTopics />;
          if (open.length === 0) return <Card><View className='going-on__none'>现在没有正在办的议题，以前的都在“议题”里。</View></Card>;
          return <>{open.slice(0, most).map((topic) => <TopicCard key={topic.id} topic={topic} />)}</>;
        }}
      </Loaded>
    </Section>
  );
}
