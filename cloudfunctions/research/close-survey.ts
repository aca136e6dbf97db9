import type { ResearchContract } from '../../src/contract/research';
import { takesAnswers } from '../../src/domain/research/questions';
import { RESEARCH_LIMITS } from '../../src/domain/research/research';
import { foundIn, tellingAnswers } from '../../src/domain/research/results';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import type { Evidence, Survey } from '../_store/documents';
import { evidenceOf } from '../_store/research-store';
import { fieldRole, keep, openFor, researchNow } from './record';
import { surveyNow, surveyOutcome, tallyNow } from './survey-now';

/** Closed for good. What enough people said becomes evidence of the third part; of fewer nothing may be told. */
export const closeSurvey: WriteHandler<ResearchContract['closeSurvey']> = async ({ topicId, surveyId, revision }, context) => {
  const { transaction, personId, now, standing } = context;
  const working = await researchNow(context);
  const survey = await surveyNow(context, surveyId, revision);
  insist(openFor(context, working, 'closeSurvey'), takesAnswers(survey.state));
  const closed: Survey = { ...survey, state: 'closed', closedAt: now, revision: survey.revision + 1 };
  await transaction.put('survey', closed);

  const { app, paper } = await tallyNow(context, survey);
  const { smallestFigure } = await numbersFor(context, shanghaiDay(now));
  const answers = tellingAnswers([app, paper], smallestFigure);
  if (answers === 0) return { ...surveyOutcome(closed), evidence: false };
  const before = await evidenceOf(working.research._id);
  const piece: Evidence = {
    _id: newId(), researchId: working.research._id, topicId, part: 'wishes', kind: 'survey', title: survey.title, group: survey.group, surveyId, answers, photos: [],
    found: [...foundIn(survey.questions, app, paper, smallestFigure)].slice(0, RESEARCH_LIMITS.found).join(''), by: personId, role: fieldRole(standing.roles), at: now,
  };
  await transaction.create('evidence', piece);
  await keep(context, working, 'closeSurvey', [...before, piece]);
  return { ...surveyOutcome(closed), evidence: true };
};
