import type { ReactNode } from 'react';
import { useReachBottom } from '@tarojs/taro';
import type { Trouble } from '@/api/read';
import type { TopicCard as Topic } from '@/contract/topic';
import { Button } from './Button';
import { Loaded } from './Loaded';
import { TopicCard } from './TopicCard';
import { useInSteps } from './use-in-steps';

type Pages = { items: Topic[] | undefined; trouble: Trouble | undefined; loading: boolean; more: boolean; loadingMore: boolean; loadMore: () => unknown; reload: () => unknown };
type Props = { pages: Pages; showRoom?: boolean; empty: ReactNode };

/** Topics, growing downwards: by scrolling, or by the button for those who do not scroll. One to a page. */
export function TopicList({ pages, showRoom, empty }: Props) {
  useReachBottom(() => { if (pages.more && !pages.loadingMore) pages.loadMore(); });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={4}>
      {(items) => (items.length === 0 ? empty : (
        <>
          <Cards topics={items} showRoom={showRoom} />
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => pages.loadMore()}>{pages.loadingMore ? '正在加载' : '再看一些'}</Button>}
        </>
      ))}
    </Loaded>
  );
}

function Cards({ topics, showRoom }: { topics: readonly Topic[]; showRoom: boolean | undefined }) {
  return <>{useInSteps(topics).map((topic) => <TopicCard key={topic.id} topic={topic} showRoom={showRoom} />)}</>;
}
