import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ListItem } from '@/components/ListItem';
import { DECISIONS, type Decision } from '@/copy/organisation';
import { ROUTES } from '@/domain/room/routes';
import { ApproveForm } from './ApproveForm';
import type { DecideProps } from './Deciding';
import { EscalateForm } from './EscalateForm';
import { RefuseTopic } from './RefuseTopic';

/** 审定, 报上一级 or 不同意: one is chosen, and only what it needs is asked. */
export function Approving(props: DecideProps) {
  const [decision, setDecision] = useState<Decision>();
  const { topic, room } = props;
  const upward = ROUTES[room.kind].higherApprover !== undefined && !topic.approval?.escalated;
  const open = (['approve', 'escalate', 'refuse'] as const).filter((value) => value !== 'escalate' || upward);
  if (!decision) return <ChoiceGroup label='怎样办理' choices={open.map((value) => ({ value, label: DECISIONS[value].name, hint: DECISIONS[value].when }))} onChoose={setDecision} />;
  return (
    <>
      <Card flush>
        <ListItem icon='check-circle' title={DECISIONS[decision].name} note={DECISIONS[decision].when} aside={<Button fit kind='quiet' label='换一种办理' onPress={() => setDecision(undefined)}>换一种</Button>} />
      </Card>
      {decision === 'approve' && <ApproveForm {...props} />}
      {decision === 'escalate' && <EscalateForm {...props} />}
      {decision === 'refuse' && <RefuseTopic {...props} />}
    </>
  );
}
