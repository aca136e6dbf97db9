import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import type { BranchView, OutcomeView } from '@/contract/outcome-shapes';
import { PHRASES } from '@/copy/outcome';
import { dateInWords, dateToday } from '@/copy/time';
import { EXPLANATION_WAY_NAMES, EXPLANATION_WAYS, OUTCOME_LIMITS, type ExplanationWay } from '@/domain/outcome/outcome';
import { goTo, paths } from '@/navigation';
import { BranchFacts } from '@/outcome-view/Further';
import { NextRound } from './NextRound';
import { StepButton } from '../session/StepButton';
import { PaperLetters } from './PaperLetters';

/** Questions without consensus: a new round, or a decision, explanations and a letter. */
export function Branches({ outcome }: { outcome: OutcomeView }) {
  if (outcome.branches.length === 0) return null;
  const toTakeUp = outcome.branches.some(({ kind, round, closedAt }) => kind === 'not-yet' && !round && !closedAt);
  return (
    <Section title='没有谈拢的问题'>
      {outcome.branches.map((branch) => (
        <Card key={branch.questionId}>
          <BranchFacts branch={branch} />
          {!branch.closedAt && (branch.kind === 'unreachable' || branch.round !== undefined) && <View className='suggestion__next'><Next outcome={outcome} branch={branch} /></View>}
        </Card>
      ))}
      {toTakeUp && outcome.you.convener && <Card><NextRound outcome={outcome} /></Card>}
    </Section>
  );
}

function Next({ outcome, branch }: { outcome: OutcomeView; branch: BranchView }) {
  if (branch.kind === 'not-yet') return <Notice action='去调研、安排协商' onAction={() => goTo(paths.procedure(outcome.topicId))}>{`已列入第${branch.round}轮，开过会就算接着办了。`}</Notice>;
  if (branch.letter) return <PaperLetters outcome={outcome} branch={branch} />;
  if (!branch.decision) return <Notice>等清单的接收机关登记同级党委、政府的决定，再按决定做解释。</Notice>;
  return (
    <>
      <Explain outcome={outcome} branch={branch} />
      {outcome.you.convener && branch.explanations.length > 0 && <View className='suggestion__next'><Letter outcome={outcome} branch={branch} /></View>}
    </>
  );
}

function Explain({ outcome: { sessionId, topicId, roomId }, branch: { questionId } }: { outcome: OutcomeView; branch: BranchView }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState<{ day: string; way?: ExplanationWay; who: string; said: string }>({ day: dateToday(), who: '', said: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { day, way, who, said } = words;
  const ready = day && way && who.trim() && said.trim();
  if (!open) return <Button icon='people' onPress={() => setOpen(true)}>记一次解释</Button>;
  return (
    <View>
      <DateInput id={`day-${questionId}`} label='哪一天' required value={day} until={dateToday()} shown={dateInWords(day)} onDate={(next) => change({ day: next })} />
      <ChoiceGroup label='怎么谈的' required kind='chips' {...(way ? { value: way } : {})} choices={EXPLANATION_WAYS.map((value) => ({ value, label: EXPLANATION_WAY_NAMES[value] }))} onChoose={(next) => change({ way: next })} />
      <TextInput id={`who-${questionId}`} label='和哪些人谈' required limit={OUTCOME_LIMITS.who} hint='写群体，不写姓名' onText={(text) => change({ who: text })} />
      <NoteField label='说了什么' required limit={OUTCOME_LIMITS.note} value={said} onText={(text) => change({ said: text })} />
      <StepButton action={api.outcome.logExplanation} input={ready ? { sessionId, questionId, day, way, who: who.trim(), said: said.trim() } : undefined} about={{ topicId, roomId }} icon='check' said='已记下。' onDone={() => setOpen(false)}>记下</StepButton>
    </View>
  );
}

function Letter({ outcome: { sessionId, topicId, roomId }, branch: { questionId } }: { outcome: OutcomeView; branch: BranchView }) {
  const { draft, change, drop } = useDraft(`letter-${sessionId}-${questionId}`, { text: '' });
  const text = draft.text.trim();
  return (
    <>
      <NoteField label='给每位参加人的信' required limit={OUTCOME_LIMITS.letter} value={draft.text} phrases={PHRASES.letter} hint='用大家看得懂的话：怎么定的、为什么、以后怎么办；没有微信的，发出以后打印出来，逐个送到、记下' onText={(words) => change({ text: words })} />
      <StepButton action={api.outcome.sendLetter} input={text ? { sessionId, questionId, text } : undefined} unknown='请先写信' about={{ topicId, roomId }} icon='send' said='信已发出。没有微信的，请逐个送到，送到一个记一个。' onDone={drop}>发给每位参加人</StepButton>
    </>
  );
}
