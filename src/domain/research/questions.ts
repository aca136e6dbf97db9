import { verdict, type Verdict } from '../verdict';

/** One of several, any of several, or a few words. */
export const QUESTION_KINDS = ['one', 'several', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export const QUESTION_KIND_NAMES: Record<QuestionKind, string> = { one: '选一项', several: '可选几项', text: '写几句' };

export type Question = { kind: QuestionKind; words: string; options: readonly string[] };

export const SURVEY_STATES = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];
export const SURVEY_STATE_NAMES: Record<SurveyState, string> = { draft: '草稿', open: '正在收答卷', closed: '已结束' };

/** Bounds of one survey, in characters and pieces. Written answers are few and short, so that all of them fit one document. */
export const SURVEY_LIMITS = { surveys: 10, title: 40, intro: 120, words: 60, options: 8, option: 30, text: 200, textQuestions: 3, answers: 500, paperTexts: 60 } as const;

export type QuestionsRule = 'research.questions.too-few-options' | 'research.questions.same-option' | 'research.questions.too-many-texts' | 'research.questions.too-many-surveys' | 'research.questions.not-a-draft' | 'research.questions.not-open';

/** Can these questions be put to people? A choice needs two different things to choose from. */
export const canAsk = (questions: readonly Question[]): Verdict<QuestionsRule> => {
  const choices = questions.filter(({ kind }) => kind !== 'text');
  const texts = questions.length - choices.length;
  return verdict<QuestionsRule>([
    choices.some(({ options }) => options.length < 2) && { rule: 'research.questions.too-few-options', clause: 'convention.survey', measured: Math.min(...choices.map(({ options }) => options.length)), required: 2 },
    choices.some(({ options }) => new Set(options).size < options.length) && { rule: 'research.questions.same-option', clause: 'convention.survey', required: '各不相同的选项' },
    texts > SURVEY_LIMITS.textQuestions && { rule: 'research.questions.too-many-texts', clause: 'convention.survey', measured: texts, required: SURVEY_LIMITS.textQuestions },
  ]);
};

/** May a survey be added? Few and short ones are answered. */
export const mayDraft = (surveys: number): Verdict<QuestionsRule> => verdict<QuestionsRule>([
  surveys >= SURVEY_LIMITS.surveys && { rule: 'research.questions.too-many-surveys', clause: '2.no-formalism', measured: surveys, required: SURVEY_LIMITS.surveys },
]);

/** Questions are fixed once somebody may have answered them. */
export const isDraft = (state: SurveyState): Verdict<QuestionsRule> => verdict<QuestionsRule>([
  state !== 'draft' && { rule: 'research.questions.not-a-draft', clause: 'convention.survey', measured: SURVEY_STATE_NAMES[state], required: SURVEY_STATE_NAMES.draft },
]);

/** Answers are taken, and the survey closed, while it is open; what has been closed stays closed. */
export const takesAnswers = (state: SurveyState): Verdict<QuestionsRule> => verdict<QuestionsRule>([
  state !== 'open' && { rule: 'research.questions.not-open', clause: 'convention.survey', measured: SURVEY_STATE_NAMES[state], required: SURVEY_STATE_NAMES.open },
]);
