import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { VerdictButton } from '@/components/VerdictButton';
import { DECISIONS } from '@/copy/organisation';
import { canRefuse } from '@/domain/topic/refuse';
import { RefuseForm, type RefusalWords } from '@/topic-view/RefuseForm';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { DecideProps } from './Deciding';

/** 不同意: never without a reason from the list, an explanation and the next step （十：件件有回音）. */
export function RefuseTopic({ topic, organisationId, reload, onDone }: DecideProps) {
  const { draft, change, drop } = useDraft<RefusalWords>(`refuse-${organisationId}-${topic.id}`, { note: '', nextStep: '' });
  const { take, busy, trouble } = useStep(api.topic.refuse, {
    reload, onDone: () => { drop(); onDone({ title: DECISIONS.refuse.done, text: DECISIONS.refuse.after }); },
  });
  const send = () => take({ topicId: topic.id, revision: topic.revision, organisationId, ...draft });
  const verdict = canRefuse({ ownTopic: topic.you.proposer, explanation: draft.note, nextStep: draft.nextStep, ...(draft.reason ? { reason: draft.reason } : {}) });
  return (
    <>
      <RefuseForm words={draft} onChange={change} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton kind='danger' verdict={verdict} icon='send' busy={busy} onPress={send}>不同意，并告知提出人</VerdictButton>
    </>
  );
}
