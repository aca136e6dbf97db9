import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { VerdictButton } from '@/components/VerdictButton';
import { canEscalate, type EscalationReason } from '@/domain/topic/escalate';
import { EscalateFields } from '@/topic-view/EscalateFields';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { StepProps } from './Working';

/** 报上一级: from then on only the next higher Party organisation may approve. */
export function EscalateForm({ topic, room, reload, onDone }: StepProps) {
  const { draft, change, drop } = useDraft<{ reason?: EscalationReason; note: string }>(`escalate-${topic.id}`, { note: '' });
  const to = room.higherApprover?.name;
  const { take, busy, trouble } = useStep(api.topic.escalate, { reload, said: () => `已报${to ?? '上一级'}审定。`, onDone: () => { drop(); onDone(); } });
  const send = () => take({ topicId: topic.id, revision: topic.revision, ...draft });
  const verdict = canEscalate({ kind: room.kind, escalated: topic.approval?.escalated ?? false, ...(to ? { higherApprover: to } : {}), ...(draft.reason ? { reason: draft.reason } : {}) });
  return (
    <>
      <EscalateFields to={to} words={draft} onChange={change} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton verdict={verdict} icon='send' busy={busy} onPress={send}>{`报${to ?? '上一级'}审定`}</VerdictButton>
    </>
  );
}
