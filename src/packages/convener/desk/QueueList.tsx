import { View } from '@tarojs/components';
import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { classes } from '@/components/classes';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { TopicCard } from '@/components/TopicCard';
import type { TopicCard as Topic } from '@/contract/topic';
import { QUEUES, type QueueName } from '@/copy/convener';

type Pages = { items: Topic[] | undefined; trouble: Trouble | undefined; loading: boolean; more: boolean; loadingMore: boolean; loadMore: () => unknown; reload: () => unknown };
type Props = { queue: QueueName; pages: Pages; overdue: number; selected: string | undefined; onOpen: (topicId: string) => void };

/** One queue. Late answers are said in words, before the list, and stand first in it. */
export function QueueList({ queue, pages, overdue, selected, onOpen }: Props) {
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={4}>
      {(items) => (
        <>
          {queue === 'submitted' && overdue > 0 && <Notice tone='danger' title={`有${overdue}件超过约定的答复时间`}>排在最前面。先答复这几件，哪怕先请提出人补充。</Notice>}
          {items.length === 0 && <Card><EmptyState title={QUEUES[queue].title} text={QUEUES[queue].text} /></Card>}
          {items.map((topic) => (
            <View key={topic.id} className={classes('desk__card', topic.id === selected && 'desk__card--on')}>
              <TopicCard topic={topic} onPress={() => onOpen(topic.id)} />
            </View>
          ))}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => pages.loadMore()}>{pages.loadingMore ? '正在加载' : '再看一些'}</Button>}
        </>
      )}
    </Loaded>
  );
}
