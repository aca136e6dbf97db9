import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { VerdictButton } from '@/components/VerdictButton';
import { ANSWER_HINTS } from '@/copy/organisation';
import { canAnswerReport, REPORT_ANSWER_CODES, REPORT_ANSWERS, type ReportAnswer } from '@/domain/topic/hold';
import { CHANNEL_CODES, CHANNELS, type Channel } from '@/domain/topic/refuse';
import { Reports } from '@/topic-view/Reports';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import type { DecideProps } from './Deciding';

type Words = { answer?: ReportAnswer; explanation: string; channel?: Channel };

/** What was reported, and the answer: 继续, 调整 or 转其他渠道. Not kept on the phone: it speaks of what others may not see. */
export function AnswerReportForm({ topic, organisationId, reload, onDone }: DecideProps) {
  const [words, setWords] = useState<Words>({ explanation: '' });
  const change = (part: Partial<Words>) => setWords((now) => ({ ...now, ...part }));
  const { take, busy, trouble } = useStep(api.topic.answerReport, {
    reload, onDone: () => onDone({ title: '已答复报告', text: '召集人看得到答复和说明；提出人只知道怎样接着办。' }),
  });
  const { answer, channel, explanation } = words;
  const sent = { explanation, ...(answer ? { answer } : {}), ...(answer === 'redirect' && channel ? { channel } : {}) };
  const send = () => take({ topicId: topic.id, revision: topic.revision, organisationId, ...sent });
  return (
    <>
      <Reports topicId={topic.id} />
      <ChoiceGroup
        label='怎样答复' required value={answer} onChoose={(next) => change({ answer: next })}
        choices={REPORT_ANSWER_CODES.map((value) => ({ value, label: REPORT_ANSWERS[value], hint: ANSWER_HINTS[value] }))}
      />
      {answer === 'redirect' && <ChoiceGroup label='转到哪里' required kind='chips' value={channel} onChoose={(next) => change({ channel: next })} choices={CHANNEL_CODES.map((value) => ({ value, label: CHANNELS[value] }))} />}
      <NoteField label='说明' required hint='只有召集人和本单位看得到。' value={explanation} onText={(text) => change({ explanation: text })} />
      <Stopped trouble={trouble} topic={topic} onRetry={send} />
      <VerdictButton verdict={canAnswerReport({ receiver: organisationId, acting: organisationId, ownTopic: topic.you.proposer, ...sent })} icon='send' busy={busy} onPress={send}>发出答复</VerdictButton>
    </>
  );
}
