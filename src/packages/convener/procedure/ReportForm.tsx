import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { VerdictButton } from '@/components/VerdictButton';
import { shownClause } from '@/copy/clauses';
import { GROUND_HINTS } from '@/copy/procedure';
import { canReport, REPORT_GROUND_CODES, REPORT_GROUNDS, type ReportGround } from '@/domain/topic/hold';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import { cannotTellYet } from '@/domain/verdict';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { StepProps } from './Working';

const clause = shownClause('8.report-sensitive')!;

/** 主动报告. What is written here is sensitive: it is never kept on the phone, and others only learn that a report was made. */
export function ReportForm({ topic, room, reload, onDone }: StepProps) {
  const [words, setWords] = useState<{ ground?: ReportGround; content: string }>({ content: '' });
  const receiver = room.reportReceiver?.name;
  const { take, busy, trouble } = useStep(api.topic.report, { reload, onDone, said: () => `已向${receiver ?? '党委、政府'}报告。` });
  const { ground, content } = words;
  const send = () => ground && take({ topicId: topic.id, revision: topic.revision, ground, content });
  const verdict = ground ? canReport({ content, ...(receiver ? { receiver } : {}) }) : cannotTellYet('ground');
  return (
    <>
      <Notice tone='warn' title={`只报给${receiver ?? '党委、政府'}`}>报告的内容只有本室和收到报告的组织看得到。提出人和大家只会看到“已按程序报告”。收到答复以前，其他步骤都停下。</Notice>
      <ChoiceGroup
        label='属于哪一种情况' required value={ground} onChoose={(next) => setWords((now) => ({ ...now, ground: next }))}
        choices={REPORT_GROUND_CODES.map((value) => ({ value, label: REPORT_GROUNDS[value], hint: GROUND_HINTS[value] }))}
      />
      <NoteField
        label='报告什么' required limit={TOPIC_LIMITS.wrong} value={content} hint='来龙去脉、牵涉哪些人、您的建议。不存在手机里，离开这一页就没有了。'
        onText={(text) => setWords((now) => ({ ...now, content: text }))}
      />
      <ClauseLink clause={clause} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton verdict={verdict} icon='send' busy={busy} unknown='先在上面选属于哪一种情况' onPress={() => void send()}>{`向${receiver ?? '党委、政府'}报告`}</VerdictButton>
    </>
  );
}
