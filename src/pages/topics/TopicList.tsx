import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { TopicCard } from '@/components/TopicCard';
import type { TopicCard as Topic } from '@/contract/topic';
import { goTo, paths } from '@/navigation';

type Pages = { items: Topic[] | undefined; trouble: Trouble | undefined; loading: boolean; more: boolean; loadingMore: boolean; loadMore: () => unknown; reload: () => unknown };
type Props = { pages: Pages; showRoom: boolean; filtered: boolean; roomId?: string };

/** A list that grows downwards: by scrolling, or by its button for those who do not scroll. */
export function TopicList({ pages, showRoom, filtered, roomId }: Props) {
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={4}>
      {(items) => (items.length === 0 ? <NoTopics filtered={filtered} {...(roomId ? { roomId } : {})} /> : (
        <>
          {items.map((topic) => <TopicCard key={topic.id} topic={topic} showRoom={showRoom} />)}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => pages.loadMore()}>{pages.loadingMore ? '正在加载' : '再看一些'}</Button>}
        </>
      ))}
    </Loaded>
  );
}

function NoTopics({ filtered, roomId }: { filtered: boolean; roomId?: string }) {
  if (filtered) return <Card><EmptyState title='没有这一类的议题' text='换个办理情况看看，或者看全部。' /></Card>;
  return (
    <Card>
      <EmptyState
        title='还没有人提出议题' text='身边有什么事想请大家一起商量，由您先开个头。'
        action={roomId ? '我要提议题' : '找我的议事室'} onAction={() => goTo(roomId ? paths.propose(roomId) : paths.findRoom())}
      />
    </Card>
  );
}
