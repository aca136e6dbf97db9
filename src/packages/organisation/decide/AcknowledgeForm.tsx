import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { WhyNotButton } from '@/components/WhyNotButton';
import { shownClause } from '@/copy/clauses';
import { meetingLine } from '@/copy/organisation';
import { dayOf, dueOf, momentOf } from '@/copy/time';
import { ROUTES } from '@/domain/room/routes';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { DecideProps } from './Deciding';

/** 签收备案: what was approved and filed, and the receipt. Filing is a report and asks for no permission. */
export function AcknowledgeForm({ topic, room, organisationId, reload, onDone }: DecideProps) {
  const { filing, approval } = topic;
  const { take, busy, trouble } = useStep(api.topic.acknowledgeFiling, {
    reload, onDone: () => onDone({ title: '已签收备案', text: '回执已经发出，登记在“备案登记”里。' }),
  });
  const input = { topicId: topic.id, revision: topic.revision, organisationId };
  const foretold = useWhyNot(api.topic.acknowledgeFiling, input);
  const send = () => take(input);
  const clause = shownClause(ROUTES[room.kind].filingReceiver.clause);
  return (
    <>
      <Card>
        <Facts rows={[
          ...(approval?.signatures ?? []).map(({ organisation, meeting }) => [`${organisation}审定`, meetingLine(meeting)] as const),
          ['报来时间', filing && momentOf(filing.sentAt)], ['签收期限', filing && `${dayOf(filing.dueAt)}前（${dueOf(filing.dueAt).left}）`],
        ]} />
        {clause && <ClauseLink clause={clause} />}
      </Card>
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <WhyNotButton foretold={foretold} about={{ topicId: topic.id, organisationId }} icon='check' busy={busy} onPress={send}>签收备案</WhyNotButton>
    </>
  );
}
