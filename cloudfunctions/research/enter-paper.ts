import type { ResearchContract } from '../../src/contract/research';
import { takesAnswers } from '../../src/domain/research/questions';
import { canEnterPaper } from '../../src/domain/research/sheets';
import { mayWork } from '../../src/domain/research/step';
import { mayTell } from '../../src/domain/text/content';
import { Invalid, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import type { Survey } from '../_store/documents';
import { researchNow } from './record';
import { surveyNow, surveyOutcome, tallyNow } from './survey-now';
import { writtenIn } from './written-answers';

/** 纸质: the counted sheets as a whole, so that a slip of the pen is corrected by entering them again. */
export const enterPaper: WriteHandler<ResearchContract['enterPaper']> = async ({ surveyId, revision, answers, counts, texts }, context) => {
  const { topic } = await researchNow(context);
  const survey = await surveyNow(context, surveyId, revision);
  const paper = { answers, counts };
  if (texts.some(({ question }) => survey.questions[question]?.kind !== 'text')) throw new Invalid('填写的内容有误', [{ path: 'texts', message: '没有这道题' }]);
  insist(mayWork(topic.state), takesAnswers(survey.state), canEnterPaper(survey.questions, paper), mayTell(texts.map(({ text }) => text)));

  const tally = await tallyNow(context, survey);
  const same = (one: { question: number; text: string }) => tally.texts.find(({ paper: typed, question, text }) => typed && question === one.question && text === one.text);
  const kept = texts.flatMap((one) => same(one) ?? []);
  const fresh = texts.filter((one) => !same(one));
  const others = tally.texts.filter(({ paper: typed }) => !typed);
  await context.transaction.put('surveyTally', { ...tally, paper, texts: writtenIn([...others, ...kept], fresh, { paper: true, state: context.screening === 'pass' ? 'pass' : 'waiting' }) });
  const entered: Survey = { ...survey, revision: survey.revision + 1 };
  await context.transaction.put('survey', entered);
  return surveyOutcome(entered);
};
