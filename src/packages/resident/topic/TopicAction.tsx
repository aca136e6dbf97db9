import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import type { TopicView } from '@/contract/topic';
import { canSecond } from '@/domain/topic/second';
import { goTo, paths } from '@/navigation';
import { SecondButton } from './SecondButton';

type Given = { topic: TopicView; known: boolean; onUnknown: () => void };

/** The one main thing to do with a topic now: say more when asked, second it, or pass it on; often there is nothing, and no bar. */
export function TopicAction({ topic, known, onUnknown }: Given): ReactNode {
  const { proposer, actions } = topic.you;
  if (topic.state === 'returned' && actions.includes('edit')) return <Button kind='primary' icon='edit' onPress={() => goTo(paths.edit(topic.id))}>去补充情况</Button>;
  const open = topic.visibility === 'public' && canSecond({ ownTopic: proposer, state: topic.state }).outcome === 'allowed';
  return open ? <SecondButton topic={topic} known={known} onUnknown={onUnknown} /> : undefined;
}
