import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { WhyNotButton } from '@/components/WhyNotButton';
import { shownClause } from '@/copy/clauses';
import { ROUTES } from '@/domain/room/routes';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { StepProps } from './Working';

/** 送审: to whom, by which clause, and that the words stand fixed from then on. */
export function SendForm({ topic, room, reload, onDone }: StepProps) {
  const upward = topic.you.proposer && ROUTES[room.kind].higherApprover !== undefined;
  const to = (upward ? room.higherApprover?.name : room.approver?.name) ?? '审定组织';
  const clause = shownClause(upward ? '6.escalation-village' : ROUTES[room.kind].approver.clause);
  const { take, busy, trouble } = useStep(api.topic.sendForApproval, { reload, onDone, said: () => `已送${to}审定。` });
  const input = { topicId: topic.id, revision: topic.revision };
  const foretold = useWhyNot(api.topic.sendForApproval, input);
  const send = () => take(input);
  return (
    <Section title='下一步：送审'>
      <Card>
        <Facts rows={[
          ['送给谁', to], ['送什么', `第${topic.version}版文字${topic.photos.length > 0 ? `，${topic.photos.length}张照片` : ''}`],
          ['会同商定', room.kind === 'sector' && '有关部门；专门委员会和部门都签署，才算审定'],
        ]} />
        {clause && <ClauseLink clause={clause} />}
      </Card>
      {upward && <Notice tone='warn' title='这是您自己提出的议题'>召集人提出的议题，由上一级党组织审定。</Notice>}
      <Notice>送审的就是现在这一版。以后再改文字，要重新审定、备案。</Notice>
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <WhyNotButton foretold={foretold} about={{ topicId: topic.id, roomId: topic.roomId, here: 'procedure' }} icon='send' busy={busy} onPress={send}>{`送${to}审定`}</WhyNotButton>
    </Section>
  );
}
