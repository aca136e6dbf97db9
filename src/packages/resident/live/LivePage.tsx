import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Skeleton } from '@/components/Skeleton';
import { Tag } from '@/components/Tag';
import type { LiveView } from '@/contract/consultation-live';
import type { SessionView } from '@/contract/session-shapes';
import { partOf } from '@/copy/thread';
import { momentOf } from '@/copy/time';
import { POST_KIND_NAMES } from '@/domain/consultation/post';
import { goTo, paths } from '@/navigation';
import { SpeakingClock } from '@/session-view/SpeakingClock';
import { useLine } from '@/session-view/use-line';
import { useLive } from '@/session-view/use-live';
import { MyHand } from '../speaking/MyHand';
import '@/session-view/opinion.scss';
import './live.scss';

export function LivePage({ sessionId }: { sessionId: string }) {
  const session = useRead(api.session.view, { sessionId });
  return <Loaded read={session}>{(view) => <Now session={view} />}</Loaded>;
}

function Now({ session }: { session: SessionView }) {
  useLine(session);
  const { view, stale } = useLive(session.id);
  if (!view) return stale ? <Notice tone='warn'>没有连上网络，会自己再试。</Notice> : <Skeleton rows={3} />;
  const { agenda, queue, statements } = view;
  return (
    <>
      {stale && <Notice tone='warn'>网络不稳，下面是上次看到的，会自己刷新。</Notice>}
      <Section title={agenda?.questionId ? `正在商量第${agenda.place}个问题，共${agenda.of}个` : view.open ? '请等召集人请大家发言' : '现在没有在开会'}>
        <Card>
          <View className='live-question'>{agenda?.text || session.topicTitle}</View>
          {queue && view.open && <SpeakingClock queue={queue} />}
          {queue && queue.waiting > 0 && <View className='live-line'>{`${queue.waiting}位等着发言`}</View>}
        </Card>
      </Section>
      {queue && view.open && session.you.seat?.state === 'seated' && <MyHand sessionId={session.id} queue={queue} />}
      <Newest topicId={session.topicId} thread={view.thread} />
      {statements && statements.shown + Number(statements.open) > 0 && <Statements sessionId={session.id} statements={statements} />}
    </>
  );
}

/** The latest to answer to, and the way to all of them. */
function Statements({ sessionId, statements: { open, shown, newest } }: { sessionId: string; statements: NonNullable<LiveView['statements']> }) {
  return (
    <Section title='观点'>
      {newest.length > 0 && <Card flush>{newest.map(({ id, text }) => <View key={id} className='said'><View className='said__text'>{text}</View></View>)}</Card>}
      <Card flush>
        <ListItem icon='people' title={open ? '去表态' : '看大家的观点'} note={shown === 0 ? '还没有观点，您可以先提' : `共${shown}条观点`} onPress={() => goTo(paths.statements(sessionId))} />
      </Card>
    </Section>
  );
}

/** The newest of the thread; 场外 only where the session is held with it. */
function Newest({ topicId, thread }: { topicId: string; thread: LiveView['thread'] }) {
  return (
    <Section title='网上讨论'>
      {(thread?.newest ?? []).map((post) => (
        <Card key={post.id}>
          <Row>
            <Tag>{POST_KIND_NAMES[post.kind]}</Tag>
            <View>{`${post.author.name}（${partOf(post.author)}）`}</View>
          </Row>
          <View className='live-text'>{post.text}</View>
          <View className='live-line'>{momentOf(post.at)}</View>
        </Card>
      ))}
      <Card flush><ListItem icon='edit' title='到讨论里看全部、发言' note={thread ? `${thread.posts}条发言${thread.unanswered > 0 ? `，${thread.unanswered}个提问等答复` : ''}` : ''} onPress={() => goTo(paths.thread(topicId))} /></Card>
    </Section>
  );
}
