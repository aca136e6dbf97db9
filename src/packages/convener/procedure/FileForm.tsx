import { api } from '@/api/client';
import { useConvention } from '@/api/use-convention';
import { useWhyNot } from '@/api/why-not';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { WhyNotButton } from '@/components/WhyNotButton';
import { shownClause } from '@/copy/clauses';
import { dayOf } from '@/copy/time';
import { ROUTES } from '@/domain/room/routes';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { StepProps } from './Working';

const receipt = shownClause('convention.receipt-days')!;

/** 备案: to whom, and by when the receipt is asked for. */
export function FileForm({ topic, room, reload, onDone }: StepProps) {
  const receiver = room.filingReceiver?.name;
  const receiptDays = useConvention(topic.roomId, 'convention.receipt-days');
  const clause = shownClause(ROUTES[room.kind].filingReceiver.clause);
  const { take, busy, trouble } = useStep(api.topic.file, { reload, onDone, said: ({ dueAt }) => `已报${receiver ?? '备案机关'}备案，${dayOf(dueAt)}前签收。` });
  const input = { topicId: topic.id, revision: topic.revision };
  const foretold = useWhyNot(api.topic.file, input);
  const file = () => take(input);
  return (
    <Section title='下一步：备案'>
      <Card>
        <Facts rows={[['报给谁', receiver], ['报什么', `审定的第${topic.version}版文字和审定情况，系统自动带上`], ['回执', `请对方${receiptDays}个工作日内签收`]]} />
        <Row>{clause && <ClauseLink clause={clause} />}<ClauseLink clause={receipt} /></Row>
      </Card>
      <Stopped trouble={trouble} topic={topic} onRetry={file} />
      <WhyNotButton foretold={foretold} about={{ topicId: topic.id, roomId: topic.roomId, here: 'procedure' }} icon='send' busy={busy} onPress={file}>{`报${receiver ?? '备案机关'}备案`}</WhyNotButton>
    </Section>
  );
}
