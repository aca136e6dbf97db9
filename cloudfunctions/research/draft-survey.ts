import type { ResearchContract } from '../../src/contract/research';
import { isDraft, mayDraft } from '../../src/domain/research/questions';
import { mayWork } from '../../src/domain/research/step';
import { mayTell } from '../../src/domain/text/content';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import type { Survey } from '../_store/documents';
import { researchNow } from './record';
import { surveyNow, surveyOutcome } from './survey-now';

/** A survey in the making: nobody outside the desk sees it. */
export const draftSurvey: WriteHandler<ResearchContract['draftSurvey']> = async ({ topicId, surveyId, revision, title, intro, group, questions }, context) => {
  const { transaction, now } = context;
  const { topic, research } = await researchNow(context);
  const clean = mayTell([title, intro, ...questions.flatMap(({ words, options }) => [words, ...options])]);
  const written = { title, intro, group, questions: questions.map(({ kind, words, options }) => ({ kind, words, options: kind === 'text' ? [] : options })) };
  if (surveyId !== undefined) {
    const before = await surveyNow(context, surveyId, revision ?? -1);
    insist(mayWork(topic.state), isDraft(before.state), clean);
    const changed: Survey = { ...before, ...written, revision: before.revision + 1 };
    await transaction.put('survey', changed);
    return surveyOutcome(changed);
  }
  insist(mayWork(topic.state), mayDraft(research.surveys), clean);
  const survey: Survey = { _id: newId(), researchId: research._id, topicId, roomId: research.roomId, state: 'draft', revision: 1, ...written, at: now, demo: research.demo };
  await transaction.create('survey', survey);
  await transaction.put('research', { ...research, surveys: research.surveys + 1 });
  return surveyOutcome(survey);
};

/** A draft thrown away; what has been put to people stays. */
export const dropSurvey: WriteHandler<ResearchContract['dropSurvey']> = async ({ surveyId, revision }, context) => {
  const { topic, research } = await researchNow(context);
  const survey = await surveyNow(context, surveyId, revision);
  insist(mayWork(topic.state), isDraft(survey.state));
  await context.transaction.remove('survey', surveyId);
  await context.transaction.put('research', { ...research, surveys: Math.max(0, research.surveys - 1) });
  return { done: true };
};
