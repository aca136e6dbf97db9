import type { MeView } from '@/contract/me';
import type { RoomView } from '@/contract/room';
import type { TopicView } from '@/contract/topic';
import { isFiled } from '@/domain/topic/topic';
import { AcknowledgeForm } from './AcknowledgeForm';
import { AnswerReportForm } from './AnswerReportForm';
import { Approving } from './Approving';
import type { DoneWords } from './Decided';
import { NotAsked } from './NotAsked';

export type DecideProps = { topic: TopicView; room: RoomView; organisationId: string; reload: () => Promise<unknown>; onDone: (words: DoneWords) => void };
type Props = DecideProps & { office: MeView['offices'][number] | undefined };

/** What this office is asked for in this state; or why it is asked for nothing. */
export function Deciding({ office, ...props }: Props) {
  const { topic, organisationId } = props;
  const asked = topic.you.offices.includes(organisationId);
  if (asked && topic.state === 'awaiting-approval') return <Approving {...props} />;
  if (asked && topic.state === 'held') return <AnswerReportForm {...props} />;
  if (asked && isFiled(topic.state) && !topic.filing?.receivedAt) return <AcknowledgeForm {...props} />;
  return <NotAsked topic={topic} room={props.room} office={office} />;
}
