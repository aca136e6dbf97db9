import type { Trouble } from '@/api/read';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import type { TopicView } from '@/contract/topic';
import { STATE_NAMES } from '@/domain/topic/topic';

type Props = { trouble: Trouble | undefined; topic: TopicView; onRetry: () => void };

/** An answer that did not go through. Somebody else was faster: the topic has been fetched anew, the words are still here. */
export function Stopped({ trouble, topic, onRetry }: Props) {
  if (trouble?.kind === 'conflict') {
    return <Notice tone='warn' title='刚刚有人动过这个议题'>{`已换成最新内容，现在是“${STATE_NAMES[topic.state]}”。请看一看有什么变化，再决定发不发；您写的都还在。`}</Notice>;
  }
  const again = trouble?.kind === 'unreachable' || trouble?.kind === 'failed';
  return <Setback trouble={trouble} title='没有发出' about={{ topicId: topic.id, roomId: topic.roomId }} {...(again ? { onRetry } : {})} />;
}
