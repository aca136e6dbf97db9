import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import type { TopicView } from '@/contract/topic';
import { momentOf } from '@/copy/time';
import { SESSION_STATE_NAMES } from '@/domain/session/session';
import { goTo, paths } from '@/navigation';

/** From a filed topic to its session: to be arranged, or, once it is, to be worked on. */
export function SessionStep({ topic: { id, state } }: { topic: TopicView }) {
  if (state === 'filed') return <Button kind='primary' icon='clock' onPress={() => goTo(paths.sessionPlan(id))}>安排协商</Button>;
  return <SessionsOfTopic topicId={id} stage={state === 'scheduled' ? 'ahead' : 'held'} />;
}

function SessionsOfTopic({ topicId, stage }: { topicId: string; stage: 'ahead' | 'held' }) {
  const { items } = usePages(api.session.list, { topicId, stage });
  return <>{items?.map((session) => <Button key={session.id} kind='primary' icon='people' onPress={() => goTo(paths.sessionDesk(session.id))}>{`办理${momentOf(session.startsAt)}的协商（${SESSION_STATE_NAMES[session.state]}）`}</Button>)}</>;
}
