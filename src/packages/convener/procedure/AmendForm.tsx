import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { topicWords } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import { phrase } from '@/copy/refusals';
import { canAmend } from '@/domain/topic/amend';
import { canPropose } from '@/domain/topic/propose';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import { cannotTellYet } from '@/domain/verdict';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { StepProps } from './Working';

const bound = shownClause('8.as-approved')!;

/** 改动文字: allowed, and it costs approval and filing where there are any; photos stay as they are. */
export function AmendForm({ topic, reload, onDone }: StepProps) {
  const { title, wrong, place, affected } = topic;
  const approved = topic.state !== 'screened';
  const { draft, change, drop } = useDraft(`amend-${topic.id}-${topic.version}`, { title, wrong, place, affected });
  const { take, busy, trouble } = useStep(api.topic.amend, { reload, said: () => (approved ? '已改动，原来的审定、备案作废。请重新送审。' : '已改动。请送审。'), onDone: () => { drop(); onDone(); } });
  const send = () => take({ topicId: topic.id, revision: topic.revision, ...draft, photos: topic.photos.map(({ id }) => id) });
  const costs = canAmend({ approved, toAdjust: !approved });
  const told = costs.outcome === 'allowed' && costs.warnings[0] ? phrase(costs.warnings[0]) : undefined;
  const same = title === draft.title && wrong === draft.wrong && place === draft.place && affected === draft.affected;
  const ready = !same && topicWords.safeParse(draft).success;
  const verdict = ready
    ? canPropose({ roomOpen: true, sources: [topic.source], source: topic.source, texts: [draft.title, draft.wrong, draft.place, draft.affected] })
    : cannotTellYet('words');
  return (
    <>
      {told && <Notice tone='warn' title={told.sentence}>{`${told.wayOut}。提出人会收到通知，改动前后的文字都留着。`}</Notice>}
      <ClauseLink clause={bound} />
      <TextInput id='title' label='什么事' required limit={TOPIC_LIMITS.title} initial={draft.title} onText={(text) => change({ title: text })} />
      <TextArea id='wrong' label='怎么了' required limit={TOPIC_LIMITS.wrong} initial={draft.wrong} onText={(text) => change({ wrong: text })} />
      <TextInput id='place' label='在哪儿' required limit={TOPIC_LIMITS.place} initial={draft.place} onText={(text) => change({ place: text })} />
      <TextInput id='affected' label='涉及哪些人' required={false} limit={TOPIC_LIMITS.affected} initial={draft.affected} onText={(text) => change({ affected: text })} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton kind='danger' verdict={verdict} icon='edit' busy={busy} unknown={same ? '文字还没有改动' : '前三项都要写清楚，不超过字数'} onPress={send}>{approved ? '改动文字，重新送审' : '改动文字'}</VerdictButton>
    </>
  );
}
