import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages, useRead, useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { SegmentedControl } from '@/components/SegmentedControl';
import type { ThreadView } from '@/contract/consultation';
import { LANE_CHOICES, ORDER_NAMES, type LaneChoice } from '@/copy/thread';
import { POST_ORDERS, type PostOrder } from '@/domain/consultation/post';
import { goTo, paths } from '@/navigation';
import { DeskActions } from './DeskActions';
import { MyPosts } from './MyPosts';
import { PostCard } from './PostCard';
import { ThreadHead } from './ThreadHead';
import { WriteSheet } from './WriteSheet';
import './thread.scss';

type Props = { topicId: string; known: boolean; onUnknown: () => void; first: PostOrder };

/** The thread's head, the ways to look at it, a page at a time; and the one main action, to say something. */
export function ThreadPage({ topicId, known, onUnknown, first }: Props) {
  const head = useRead(api.consultation.thread, { topicId });
  return <Loaded read={head}>{(thread) => <Thread topicId={topicId} thread={thread} known={known} onUnknown={onUnknown} first={first} />}</Loaded>;
}

function Thread({ topicId, thread, known, onUnknown, first }: Props & { thread: ThreadView }) {
  const [order, setOrder] = useState<PostOrder>(first);
  const [lane, setLane] = useState<LaneChoice>('all');
  const [writing, setWriting] = useState(false);
  const refresh = useRefresh();
  const changed = () => refresh('consultation.');
  const pages = usePages(api.consultation.posts, { topicId, order, ...(lane === 'all' || order === 'unanswered' ? {} : { lane }) });
  const { follows, unread } = thread.you;
  useEffect(() => { if (follows && unread > 0) void api.consultation.markRead({ topicId }); }, [follows, unread, topicId]);
  const write = () => (known ? setWriting(true) : onUnknown());
  const open = thread.phase === 'open';
  return (
    <>
      <ThreadHead topicId={topicId} thread={thread} known={known} onUnknown={onUnknown} onChanged={changed} />
      {open && <View className='thread-write'><Button kind='primary' icon='edit' onPress={write}>我要发言</Button></View>}
      {known && <MyPosts topicId={topicId} onChanged={changed} />}
      <SegmentedControl label='怎么排' value={order} onChange={setOrder} segments={POST_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value], ...(value === 'unanswered' ? { count: thread.unanswered } : {}) }))} />
      {order !== 'unanswered' && <Filter label='场内还是场外' value={lane} onChange={setLane} choices={LANE_CHOICES} />}
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture={order === 'unanswered' ? 'success' : 'empty'} title={order === 'unanswered' ? '没有等答复的提问' : '还没有人发言'} text={order === 'unanswered' ? '每个提问，议事室都要在约定的时间内答复。' : '您看到的情况、担心的事、想到的办法，都可以说。'} /></Card>
          : items.map((post) => <PostCard key={post.id} topicId={topicId} post={post} thread={thread} known={known} onUnknown={onUnknown} onChanged={changed} />))}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
      {thread.you.desk && <DeskActions topicId={topicId} thread={thread} onChanged={changed} />}
      <Section title='还可以看'>
        <Card flush>
          <ListItem icon='topics' title='看议题' note={`${thread.roomName}协商议事室`} onPress={() => goTo(paths.topic(topicId))} />
          {thread.sessionId && <ListItem icon='clock' title='看这次协商' note={thread.agenda.map(({ text }) => text).join('；')} onPress={() => goTo(paths.session(thread.sessionId!))} />}
          <ListItem icon='document' title='发言公约' note='什么话不能说，谁来处理，怎么申诉' onPress={() => goTo(paths.standard())} />
        </Card>
      </Section>
      {writing && <WriteSheet topicId={topicId} thread={thread} onClose={() => setWriting(false)} onDone={changed} />}
    </>
  );
}
