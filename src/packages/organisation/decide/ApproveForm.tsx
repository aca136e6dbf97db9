import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { CheckItem } from '@/components/CheckItem';
import { ClauseLink } from '@/components/ClauseLink';
import { DateInput } from '@/components/DateInput';
import { Field } from '@/components/Field';
import { Notice } from '@/components/Notice';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { shownClause } from '@/copy/clauses';
import { DECISIONS, POLITICAL_HINT, QUALITY_HINT } from '@/copy/organisation';
import { dateInWords, dateToday } from '@/copy/time';
import { canApprove } from '@/domain/topic/approval';
import { stepsMissing } from '@/domain/topic/procedure';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { DecideProps } from './Deciding';
import { ProcedureCheck } from './ProcedureCheck';

const [checks, record] = [shownClause('2.three-checks')!, shownClause('convention.approval-record')!];
const EMPTY = { political: false, quality: false, date: '', reference: '' };

/** 审定: the three checks and the meeting it was decided in. The officer enters what the organisation has decided. */
export function ApproveForm({ topic, room, organisationId, reload, onDone }: DecideProps) {
  const { draft, change, drop } = useDraft(`approve-${organisationId}-${topic.id}-${topic.version}`, EMPTY);
  const { political, quality, date, reference } = draft;
  const meeting = date && reference.trim() ? { date, reference } : undefined;
  const { take, busy, trouble } = useStep(api.topic.approve, {
    reload,
    onDone: ({ agreed }) => {
      drop();
      onDone(agreed ? { title: DECISIONS.approve.done, text: DECISIONS.approve.after } : { title: '已签署', text: '会同商定的其他单位也签署以后，才算审定。' });
    },
  });
  const send = () => take({ topicId: topic.id, revision: topic.revision, organisationId, checks: { political, quality }, ...(meeting ? { meeting } : {}) });
  const missing = stepsMissing({ concern: topic.concern, checked: topic.visibility === 'public', groups: topic.stakeholders?.groups.length ?? 0, textUnchanged: true });
  // That the matter lies with this office is known here.
  const verdict = canApprove({
    kind: room.kind, approver: organisationId, escalated: false, acting: organisationId, ownTopic: topic.you.proposer,
    checks: { political, quality, procedure: missing.length === 0 }, textUnchanged: true, ...(meeting ? { meeting } : {}),
  });
  return (
    <>
      <Field label='把好三关' hint='两项由人把关，程序关由系统核对。'>
        <CheckItem label='政治关' hint={POLITICAL_HINT} on={political} onChange={(on) => change({ political: on })} />
        <ProcedureCheck missing={missing} />
        <CheckItem label='质量关' hint={QUALITY_HINT} on={quality} onChange={(on) => change({ quality: on })} />
        <ClauseLink clause={checks} />
      </Field>
      <DateInput id='meeting' label='会议日期' required value={date} until={dateToday()} shown={dateInWords(date)} onDate={(day) => change({ date: day })} />
      <TextInput id='reference' label='文号' required limit={60} initial={reference} hint='研究这个议题的会议纪要或文件编号，大家看得到。' placeholder='例如：党委会纪要〔2026〕12号' confirm='done' onText={(text) => change({ reference: text })} />
      <ClauseLink clause={record} />
      <Notice>{`审定的是第${topic.version}版文字，改一个字都要重新审定。`}</Notice>
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton verdict={verdict} icon='check' busy={busy} onPress={send}>登记审定同意</VerdictButton>
    </>
  );
}
