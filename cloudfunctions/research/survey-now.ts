import { Conflict, Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { Survey, SurveyTally } from '../_store/documents';

/** A survey of the topic as the transaction sees it; with a revision, as the caller saw it. */
export async function surveyNow({ transaction, standing }: WriteContext, surveyId: string, revision?: number): Promise<Survey> {
  const survey = await transaction.get('survey', surveyId);
  if (!survey || survey.topicId !== standing.topic?._id) throw new Forbidden();
  if (revision !== undefined && revision !== survey.revision) throw new Conflict('这份问卷刚刚有了变化，请刷新后再办理');
  return survey;
}

/** Its sums, kept from the moment it is opened. */
export async function tallyNow({ transaction }: WriteContext, survey: Survey): Promise<SurveyTally> {
  const tally = await transaction.get('surveyTally', survey._id);
  if (!tally) throw new Forbidden();
  return tally;
}

export const surveyOutcome = ({ _id, state, revision }: Survey) => ({ surveyId: _id, state, revision });
