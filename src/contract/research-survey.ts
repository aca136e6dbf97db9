import * as z from 'zod/mini';
import { QUESTION_KINDS, SURVEY_LIMITS, SURVEY_STATES } from '../domain/research/questions';
import { id, line, text } from './fields';
import { read, write } from './action';

const seen = { topicId: id(), surveyId: id(), revision: z.int() };
const question = z.object({ kind: z.enum(QUESTION_KINDS), words: line(SURVEY_LIMITS.words), options: z.array(line(SURVEY_LIMITS.option)).check(z.maxLength(SURVEY_LIMITS.options)) });
const questions = z.array(question).check(z.maxLength(20));
const outcome = z.object({ surveyId: z.string(), state: z.enum(SURVEY_STATES), revision: z.number() });
const figure = z.union([z.number(), z.literal('hidden')]);
const shownSheets = z.object({ answers: z.number(), figures: z.array(z.array(figure)) });
const count = z.int().check(z.minimum(0), z.maximum(SURVEY_LIMITS.answers));
const answer = z.object({ chosen: z._default(z.array(z.int()).check(z.maxLength(SURVEY_LIMITS.options)), []), text: z._default(text(SURVEY_LIMITS.text, 0), '') });
export type SurveyAnswer = z.input<typeof answer>;

/** A survey in a list: to whom, about what, and whether it takes answers. */
export const surveyCard = z.object({
  id: z.string(), topicId: z.string(), title: z.string(), group: z.string(), state: z.enum(SURVEY_STATES), questions: z.number(), revision: z.number(), openedAt: z.optional(z.string()), demo: z.boolean(),
});
export type SurveyCard = z.infer<typeof surveyCard>;

/** A survey as it is filled in. `answered`: by the caller, who cannot be told apart from anybody else in the answers. */
export const surveyView = z.extend(surveyCard, {
  intro: z.string(), asked: z.array(z.object({ kind: z.enum(QUESTION_KINDS), words: z.string(), options: z.array(z.string()) })),
  topicTitle: z.string(), roomId: z.string(), roomName: z.string(), answered: z.boolean(), code: z.string(),
});
export type SurveyView = z.infer<typeof surveyView>;

/** While answers come in, only their number; afterwards figures and passed texts, the paper ones by themselves. */
export const surveyResults = z.object({
  state: z.enum(SURVEY_STATES), revision: z.number(), app: shownSheets, paper: shownSheets,
  /** Counted paper answers as they were entered, for those who enter them. */
  entered: z.object({ answers: z.number(), counts: z.array(z.array(z.number())), texts: z.array(z.object({ question: z.number(), text: z.string() })) }),
  texts: z.array(z.object({ question: z.number(), text: z.string(), paper: z.boolean() })),
  toReview: z.array(z.object({ id: z.string(), question: z.number(), text: z.string() })),
});
export type SurveyResults = z.infer<typeof surveyResults>;

/** 问卷: short, to one stakeholder group, without names (本系统约定). */
export const surveyActions = {
  /** A new survey; or, with its id and the revision that was seen, a draft in other words. */
  draftSurvey: write({
    scope: 'topic', roles: ['convener', 'staff'],
    input: z.object({ topicId: id(), surveyId: z.optional(id()), revision: z.optional(z.int()), title: line(SURVEY_LIMITS.title, 2), intro: text(SURVEY_LIMITS.intro, 0), group: line(20), questions }),
    output: outcome, publishes: (input) => [input.title, input.intro, ...input.questions.flatMap(({ words, options }) => [words, ...options])],
  }),
  dropSurvey: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object(seen), output: z.object({ done: z.literal(true) }) }),
  openSurvey: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object(seen), output: outcome }),
  /** No more answers; with enough of them the results become evidence of the third part. */
  closeSurvey: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object(seen), output: z.extend(outcome, { evidence: z.boolean() }) }),
  /** 纸质: all counted paper answers at once, in place of what was entered before. */
  enterPaper: write({
    scope: 'topic', roles: ['convener', 'staff'],
    input: z.object({
      ...seen, answers: count, counts: z.array(z.array(count).check(z.maxLength(SURVEY_LIMITS.options))).check(z.maxLength(20)),
      texts: z.array(z.object({ question: z.int(), text: text(SURVEY_LIMITS.text) })).check(z.maxLength(SURVEY_LIMITS.paperTexts)),
    }),
    output: outcome, publishes: ({ texts }) => texts.map(({ text: written }) => written),
  }),
  results: read({ scope: 'topic', roles: ['convener', 'staff', 'member'], input: z.object({ topicId: id(), surveyId: id() }), output: surveyResults }),
  /** A written answer the machine could not judge: shown, or not. Who wrote it is not known to anybody. */
  reviewText: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ topicId: id(), surveyId: id(), textId: id(), pass: z.boolean() }), output: z.object({ passed: z.boolean() }) }),

  survey: read({ scope: 'topic', roles: ['anyone'], input: z.object({ topicId: id(), surveyId: id() }), output: surveyView }),
  /** One sheet of one person, counted once and kept without the person. */
  answer: write({
    scope: 'topic', roles: ['person'], anonymous: true,
    input: z.object({ topicId: id(), surveyId: id(), ofGroup: z.boolean(), answers: z.array(answer).check(z.maxLength(20)) }),
    output: z.object({ done: z.literal(true) }), publishes: ({ answers }) => answers.map(({ text: written }) => written),
  }),
  /** Surveys of a room that take answers now, newest first. */
  openSurveys: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id() }), output: z.object({ items: z.array(surveyCard) }) }),
  /** The survey a printed or forwarded code stands for. */
  surveyByCode: read({ scope: 'none', roles: ['anyone'], input: z.object({ code: z.string().check(z.maxLength(64)) }), output: z.object({ topicId: z.string(), surveyId: z.string() }) }),
};
