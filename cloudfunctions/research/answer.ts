import type { ResearchContract } from '../../src/contract/research';
import { canAnswerSurvey } from '../../src/domain/research/survey';
import { canCount, withSheet } from '../../src/domain/research/sheets';
import { mayTell } from '../../src/domain/text/content';
import { notHeld } from '../../src/domain/topic/hold';
import { after } from '../../src/domain/verdict';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { takenKey } from '../_store/research-store';
import { surveyNow, tallyNow } from './survey-now';
import { writtenIn } from './written-answers';

/** One person's sheet: added to the sums and forgotten. That it was sent is kept by key, so that nobody answers twice. */
export const answer: WriteHandler<ResearchContract['answer']> = async ({ surveyId, ofGroup, answers }, context) => {
  const { transaction, personId, screening, standing } = context;
  const topic = (await transaction.get('topic', standing.topic!._id))!;
  if (!mayRead(topic.visibility, { proposer: false, desk: false })) throw new Forbidden();
  const survey = await surveyNow(context, surveyId);
  if (survey.state === 'draft') throw new Forbidden();
  const _id = takenKey(surveyId, personId);
  const tally = await tallyNow(context, survey);
  const mayAnswer = canAnswerSurvey({ open: survey.state === 'open', inGroup: ofGroup, answered: (await transaction.get('surveyTaken', _id)) !== undefined });
  insist(notHeld(topic.state), after(mayAnswer, () => canCount(survey.questions, answers, tally.app)), mayTell(answers.map(({ text }) => text)));

  await transaction.create('surveyTaken', { _id });
  const written = answers.flatMap(({ text }, question) => (text ? [{ question, text }] : []));
  await transaction.put('surveyTally', { ...tally, app: withSheet(tally.app, answers), texts: writtenIn(tally.texts, written, { paper: false, state: screening === 'pass' ? 'pass' : 'waiting' }) });
  return { done: true };
};
