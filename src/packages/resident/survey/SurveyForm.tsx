import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { CheckItem } from '@/components/CheckItem';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import type { SurveyView } from '@/contract/research-survey';
import { shownClause } from '@/copy/clauses';
import { PROMISES } from '@/copy/research';
import { aria } from '@/design/aria';
import { AnswerField } from './AnswerField';
import './survey.scss';

const promised = shownClause('convention.survey')!;
type Filled = { ofGroup: boolean; answers: { chosen: number[]; text: string }[] };
type Props = { survey: SurveyView; known: boolean; onUnknown: () => void };

/** One sheet. What is ticked and written stays on the phone until it is sent; it is sent once, and then the phone forgets it. */
export function SurveyForm({ survey, known, onUnknown }: Props) {
  const { draft, change, drop } = useDraft<Filled>(`sheet-${survey.id}`, { ofGroup: false, answers: survey.asked.map(() => ({ chosen: [], text: '' })) });
  const { send, busy, trouble } = useErrand(api.research.answer);
  const refresh = useRefresh();
  const said = draft.answers.some(({ chosen, text }) => chosen.length > 0 || text.trim() !== '');
  const submit = async () => {
    if (!known) return onUnknown();
    const outcome = await send({ topicId: survey.topicId, surveyId: survey.id, ...draft });
    if (!outcome.ok) return;
    drop();
    await refresh('research.');
  };
  const why = !draft.ofGroup ? `先勾选您是${survey.group}` : !said ? '至少答一题' : undefined;
  return (
    <>
      <View className='sheet-top'>
        <View className='sheet-top__title' {...aria({ role: 'heading', level: 1 })}>{survey.title}</View>
        <View className='sheet-top__about'>{`${survey.roomName}协商议事室 · 议题：${survey.topicTitle}`}</View>
        {survey.intro && <View className='sheet-top__intro'>{survey.intro}</View>}
      </View>
      <Notice title={`问${survey.group}，${survey.questions}题，一两分钟`}>{`${PROMISES.join('；')}。`}</Notice>
      <CheckItem label={`我是${survey.group}`} hint='这份问卷只问这一方' on={draft.ofGroup} onChange={(ofGroup) => change({ ofGroup })} />
      <View className='sheet-gap' />
      {survey.asked.map((question, i) => (
        <AnswerField key={i} number={i + 1} question={question} answer={draft.answers[i] ?? { chosen: [], text: '' }} onAnswer={(answer) => change({ answers: survey.asked.map((_, n) => (n === i ? answer : draft.answers[n] ?? { chosen: [], text: '' })) })} />
      ))}
      <ClauseLink clause={promised} />
      <Setback trouble={trouble} title='没有交上' {...(trouble?.kind === 'unreachable' || trouble?.kind === 'failed' ? { onRetry: () => void submit() } : {})} />
      <Button kind='primary' icon='send' busy={busy} {...(why ? { why } : {})} onPress={() => void submit()}>{busy ? '正在交' : '交问卷'}</Button>
    </>
  );
}
