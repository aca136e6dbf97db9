import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { VerdictButton } from '@/components/VerdictButton';
import { DECISIONS } from '@/copy/organisation';
import { canEscalate, type EscalationReason } from '@/domain/topic/escalate';
import { EscalateFields } from '@/topic-view/EscalateFields';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { DecideProps } from './Deciding';

/** 必要时报上一级党组织审定, by the organisation that was asked. */
export function EscalateForm({ topic, room, organisationId, reload, onDone }: DecideProps) {
  const { draft, change, drop } = useDraft<{ reason?: EscalationReason; note: string }>(`escalate-${organisationId}-${topic.id}`, { note: '' });
  const to = room.higherApprover?.name;
  const { take, busy, trouble } = useStep(api.topic.escalate, {
    reload,
    onDone: () => { drop(); onDone({ title: DECISIONS.escalate.done, text: DECISIONS.escalate.after }); },
  });
  const send = () => take({ topicId: topic.id, revision: topic.revision, organisationId, ...draft });
  const verdict = canEscalate({ kind: room.kind, escalated: topic.approval?.escalated ?? false, ...(to ? { higherApprover: to } : {}), ...(draft.reason ? { reason: draft.reason } : {}) });
  return (
    <>
      <EscalateFields to={to} words={draft} onChange={change} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton verdict={verdict} icon='send' busy={busy} onPress={send}>{`报${to ?? '上一级'}审定`}</VerdictButton>
    </>
  );
}
