import type { ResearchContract } from '../../src/contract/research';
import { canAsk, isDraft } from '../../src/domain/research/questions';
import { noSheets } from '../../src/domain/research/sheets';
import { canOpenSurvey } from '../../src/domain/research/survey';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { Survey } from '../_store/documents';
import { openFor, researchNow } from './record';
import { surveyNow, surveyOutcome } from './survey-now';

/** From now on its group can answer, and its questions stay as they are. */
export const openSurvey: WriteHandler<ResearchContract['openSurvey']> = async ({ surveyId, revision }, context) => {
  const working = await researchNow(context);
  const survey = await surveyNow(context, surveyId, revision);
  insist(
    openFor(context, working, 'openSurvey'), isDraft(survey.state), canAsk(survey.questions),
    canOpenSurvey({ numbers: await numbersFor(context, shanghaiDay(context.now)), questions: survey.questions.length, group: survey.group, groups: working.groups }),
  );
  const opened: Survey = { ...survey, state: 'open', openedAt: context.now, revision: survey.revision + 1 };
  await context.transaction.put('survey', opened);
  await context.transaction.create('surveyTally', { _id: surveyId, app: noSheets(survey.questions), paper: noSheets(survey.questions), texts: [] });
  return surveyOutcome(opened);
};
