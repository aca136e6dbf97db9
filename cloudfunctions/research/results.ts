import type { ResearchContract } from '../../src/contract/research';
import { isWaiting, noSheets } from '../../src/domain/research/sheets';
import { shownSheets } from '../../src/domain/research/results';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { Forbidden, insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { surveyNow, tallyNow } from './survey-now';

/**
 * What a survey brought. While answers come in only their number is told: who looked before and after one answer would else
 * know it. Written answers wait for the end too, and for enough others.
 */
export const results: ReadHandler<ResearchContract['results']> = async ({ surveyId }, context) => {
  const { standing, now } = context;
  const survey = await reader.get('survey', surveyId);
  if (!survey || survey.topicId !== standing.topic!._id) throw new Forbidden();
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  const { app, paper, texts } = (await reader.get('surveyTally', surveyId)) ?? { app: noSheets(survey.questions), paper: noSheets(survey.questions), texts: [] };
  const { smallestFigure } = await numbersFor(context, shanghaiDay(now));
  const closed = survey.state === 'closed';
  const shown = (sheets: typeof app) => shownSheets(survey.questions, sheets, closed ? smallestFigure : Infinity);
  const told = closed ? texts.filter(({ state, paper: typed }) => state === 'pass' && (typed || app.answers >= smallestFigure)) : [];
  return {
    state: survey.state, revision: survey.revision, app: shown(app), paper: shown(paper),
    entered: desk ? { answers: paper.answers, counts: paper.counts.map((counts) => [...counts]), texts: texts.filter(({ paper: typed }) => typed).map(({ question, text }) => ({ question, text })) } : { answers: 0, counts: [], texts: [] },
    texts: told.map(({ question, text, paper: typed }) => ({ question, text, paper: typed })),
    toReview: desk ? texts.filter(({ state }) => state === 'waiting').map(({ id, question, text }) => ({ id, question, text })) : [],
  };
};

/** A person's word on what the machine could not judge. Nobody knows whose it is, so nobody is told. */
export const reviewText: WriteHandler<ResearchContract['reviewText']> = async ({ surveyId, textId, pass }, context) => {
  const survey = await surveyNow(context, surveyId);
  const tally = await tallyNow(context, survey);
  const written = tally.texts.find(({ id }) => id === textId);
  if (!written) throw new Forbidden();
  insist(isWaiting(written.state));
  await context.transaction.put('surveyTally', { ...tally, texts: tally.texts.map((one) => (one.id === textId ? { ...one, state: pass ? 'pass' : 'withheld' } : one)) });
  return { passed: pass };
};
