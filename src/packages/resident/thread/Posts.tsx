import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { SegmentedControl } from '@/components/SegmentedControl';
import { LANE_CHOICES, ORDER_NAMES, type LaneChoice } from '@/copy/thread';
import { POST_ORDERS, type PostOrder } from '@/domain/consultation/post';
import { PostCard, type PostProps } from './PostCard';

/** The ways to look at what was said, a page at a time. */
export function Posts({ first, ...props }: Omit<PostProps, 'post'> & { first: PostOrder }) {
  const { topicId, thread } = props;
  const [order, setOrder] = useState<PostOrder>(first);
  const [lane, setLane] = useState<LaneChoice>('all');
  const pages = usePages(api.consultation.posts, { topicId, order, ...(lane === 'all' || order === 'unanswered' ? {} : { lane }) });
  return (
    <>
      <SegmentedControl label='怎么排' value={order} onChange={setOrder} segments={POST_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value], ...(value === 'unanswered' ? { count: thread.unanswered } : {}) }))} />
      {order !== 'unanswered' && <Filter label='场内还是场外' value={lane} onChange={setLane} choices={LANE_CHOICES} />}
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture={order === 'unanswered' ? 'success' : 'empty'} title={order === 'unanswered' ? '没有等答复的提问' : '还没有人发言'} text={order === 'unanswered' ? '每个提问，议事室都要在约定的时间内答复。' : '您看到的情况、担心的事、想到的办法，都可以说。'} /></Card>
          : items.map((post) => <PostCard key={post.id} {...props} post={post} />))}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </>
  );
}
