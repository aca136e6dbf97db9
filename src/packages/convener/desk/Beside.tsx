import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { AnswerTopic } from '../answer/AnswerTopic';
import { ProcedureTopic } from '../procedure/ProcedureTopic';

type Props = { topicId: string | undefined; taken: boolean; onNext: (topicId: string) => void; onAnswered: () => void; onDesk: () => void };

/** On a wide screen: the topic chosen from the list, to be read and answered without leaving it. */
export function Beside({ topicId, taken, ...rest }: Props) {
  if (!topicId) return <Card><EmptyState title='选一个议题' text='从左边的列表里选一个，就在这里查看和答复。' /></Card>;
  if (taken) return <ProcedureTopic key={topicId} topicId={topicId} />;
  return <AnswerTopic key={topicId} topicId={topicId} {...rest} />;
}
