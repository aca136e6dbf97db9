import { useState } from 'react';
import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import type { ResearchView } from '@/contract/research';
import type { SurveyView } from '@/contract/research-survey';
import { shownClause } from '@/copy/clauses';
import { toast } from '@/design/toast';
import { dateToday } from '@/copy/time';
import { numbersOn } from '@/domain/policy/numbers';
import { canAsk, SURVEY_LIMITS, type Question } from '@/domain/research/questions';
import { canOpenSurvey } from '@/domain/research/survey';
import { cannotTellYet, together } from '@/domain/verdict';
import { QuestionEditor } from './QuestionEditor';
import { answerable, draftedFor, FIRST_QUESTIONS, type SurveyDraft } from './survey-draft';

const [short, threeThings] = [shownClause('convention.survey')!, shownClause('8.research-three-things')!];
type Props = { topicId: string; subject: string; place: string; research: ResearchView; survey: SurveyView | undefined; reload: () => Promise<unknown>; onMade: (surveyId: string) => void };

/** A survey in the making: one group, few questions. Kept on the phone as it is typed, with the cloud when saved, and put out by one press. */
export function SurveyBuilder({ topicId, subject, research, survey, reload, onMade }: Props) {
  const groups = research.groups.map(({ group }) => group);
  const unheard = research.groups.find(({ heard }) => !heard)?.group ?? groups[0] ?? '';
  const { draft, change, drop } = useDraft<SurveyDraft>(`survey-${survey?.id ?? topicId}`, survey
    ? { title: survey.title, intro: survey.intro, group: survey.group, questions: survey.asked.map((question) => ({ ...question, options: [...question.options] })) }
    : { ...draftedFor(subject), group: unheard, questions: FIRST_QUESTIONS });
  const [round, setRound] = useState(0);
  const [discarding, setDiscarding] = useState(false);
  const drafting = useErrand(api.research.draftSurvey);
  const opening = useErrand(api.research.openSurvey);
  const dropping = useErrand(api.research.dropSurvey);
  const ready = answerable(draft);
  const verdict = ready
    ? together(canOpenSurvey({ numbers: numbersOn(dateToday()), questions: draft.questions.length, group: draft.group, groups }), canAsk(draft.questions))
    : cannotTellYet('words');

  const put = (questions: Question[]) => {
    change({ questions });
    setRound(round + 1);
  };
  const save = async () => {
    const questions = draft.questions.map((question) => ({ ...question, options: [...question.options] }));
    const outcome = await drafting.send({ topicId, ...(survey ? { surveyId: survey.id, revision: survey.revision } : {}), ...draft, questions });
    if (!outcome.ok) return undefined;
    drop();
    return outcome.data;
  };
  const keep = async () => {
    const saved = await save();
    if (!saved) return;
    toast('草稿存好了，还没有发出去。');
    onMade(saved.surveyId);
    await reload();
  };
  const open = async () => {
    const saved = await save();
    if (!saved) return;
    const outcome = await opening.send({ topicId, surveyId: saved.surveyId, revision: saved.revision });
    onMade(saved.surveyId);
    await reload();
    if (!outcome.ok) return;
    toast('问卷发出去了，可以转给他们。');
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const discard = async () => {
    if (!survey) return;
    const outcome = await dropping.send({ topicId, surveyId: survey.id, revision: survey.revision });
    if (!outcome.ok) return;
    drop();
    toast('草稿已删掉。');
    void Taro.navigateBack();
  };
  const busy = drafting.busy || opening.busy || dropping.busy;
  return (
    <>
      <Notice>{`一份问卷只问一方，最多${numbersOn(dateToday()).surveyQuestionsMax}题，越短答的人越多。发出去以后题目不能再改。`}</Notice>
      {groups.length === 0
        ? <Notice tone='warn' title='还没有列出利益相关方'>先到“审定与备案”里列出，才知道问哪一方。</Notice>
        : <ChoiceGroup kind='chips' label='问哪一方' required value={draft.group} choices={groups.map((value) => ({ value, label: value }))} onChoose={(group) => change({ group })} />}
      <TextInput id='survey-title' label='问卷标题' required limit={SURVEY_LIMITS.title} initial={draft.title} onText={(title) => change({ title })} />
      <TextArea id='survey-intro' label='开头的话' required={false} limit={SURVEY_LIMITS.intro} initial={draft.intro} hint='不记名、只答一次这些话，系统会自动写上。' onText={(intro) => change({ intro })} />
      <Section title={`题目（${draft.questions.length}题）`}>
        {draft.questions.map((question, index) => (
          <QuestionEditor
            key={`${round}-${index}`} number={index + 1} question={question} last={draft.questions.length === 1}
            onChange={(next, anew) => { const questions = draft.questions.map((one, i) => (i === index ? next : one)); if (anew) put(questions); else change({ questions }); }}
            onRemove={() => put(draft.questions.filter((_, i) => i !== index))}
          />
        ))}
        <Button icon='plus' onPress={() => put([...draft.questions, { kind: 'one', words: '', options: ['', ''] }])}>加一题</Button>
      </Section>
      <ClauseLink clause={short} />
      <ClauseLink clause={threeThings} />
      <Setback trouble={drafting.trouble ?? opening.trouble ?? dropping.trouble} title='没有办成' />
      <Stack>
        <VerdictButton verdict={verdict} icon='send' busy={busy} unknown='标题、每道题和每个选项都要写上' onPress={() => void open()}>{`发给${draft.group || '这一方'}`}</VerdictButton>
        <Button kind='quiet' busy={busy} {...(draft.title.trim().length < 2 || !ready ? { why: '写好题目以后可以先存草稿' } : {})} onPress={() => void keep()}>先存草稿</Button>
        {survey && !discarding && <Button kind='quiet' onPress={() => setDiscarding(true)}>不要这份草稿</Button>}
        {discarding && <Button kind='danger' busy={busy} onPress={() => void discard()}>删掉草稿，删了找不回来</Button>}
        {discarding && <Button kind='quiet' onPress={() => setDiscarding(false)}>留着</Button>}
      </Stack>
    </>
  );
}
