import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead, useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Filter } from '@/components/Filter';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import type { ThreadView } from '@/contract/consultation';
import type { PostOrder } from '@/domain/consultation/post';
import { goTo, paths } from '@/navigation';
import { DeskActions } from './DeskActions';
import { MyPosts } from './MyPosts';
import { Posts } from './Posts';
import { ThreadHead } from './ThreadHead';
import { TwoSides } from './TwoSides';
import { WriteSheet } from './WriteSheet';
import './thread.scss';

type Props = { topicId: string; known: boolean; onUnknown: () => void; first: PostOrder };

/** The thread's head, what was said, and the one main action, to say something. */
export function ThreadPage({ topicId, known, onUnknown, first }: Props) {
  const head = useRead(api.consultation.thread, { topicId });
  return <Loaded read={head}>{(thread) => <Thread topicId={topicId} thread={thread} known={known} onUnknown={onUnknown} first={first} />}</Loaded>;
}

function Thread({ topicId, thread, known, onUnknown, first }: Props & { thread: ThreadView }) {
  const [writing, setWriting] = useState(false);
  const [asked, setAsked] = useState<string>();
  const refresh = useRefresh();
  const changed = () => refresh('consultation.');
  const { follows, unread } = thread.you;
  useEffect(() => { if (follows && unread > 0) void api.consultation.markRead({ topicId }); }, [follows, unread, topicId]);
  const write = () => (known ? setWriting(true) : onUnknown());
  const open = thread.phase === 'open';
  const each = { topicId, thread, known, onUnknown, onChanged: changed };
  const [withSides, question] = [thread.agenda.filter(({ sides }) => sides), thread.agenda.find(({ id }) => id === asked)];
  return (
    <>
      <ThreadHead topicId={topicId} thread={thread} known={known} onUnknown={onUnknown} onChanged={changed} />
      {open && <View className='thread-write'><Button kind='primary' icon='edit' onPress={write}>我要发言</Button></View>}
      {known && <MyPosts topicId={topicId} onChanged={changed} />}
      {withSides.length > 0 && <Filter label='看什么' value={asked ?? ''} onChange={(next) => setAsked(next || undefined)} choices={[{ value: '', label: '全部发言' }, ...withSides.map(({ id, text }) => ({ value: id, label: `两边的理由：${text}` }))]} />}
      {question ? <TwoSides question={question} {...each} /> : <Posts {...each} first={first === 'time' && follows && unread > 0 ? 'newest' : first} />}
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
