import type { ResearchContract } from '../../src/contract/research';
import { isEnd } from '../../src/domain/topic/topic';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { ReadHandler } from '../_kernel/serve';
import { surveyCode, surveyIdIn } from '../_kernel/survey-code';
import { reader } from '../_store/door';
import { openSurveysOf, takenKey } from '../_store/research-store';
import { cardOf } from './survey-card';

/** A survey to fill in, or to look at before it goes out. */
export const survey: ReadHandler<ResearchContract['survey']> = async ({ surveyId }, { caller, standing }) => {
  const [found, topic] = [await reader.get('survey', surveyId), standing.topic!];
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  if (!found || found.topicId !== topic._id || (found.state === 'draft' && !desk) || !mayRead(topic.visibility, { proposer: isProposer(standing.roles), desk })) throw new Forbidden();
  const taken = caller.personId ? await reader.get('surveyTaken', takenKey(surveyId, caller.personId)) : undefined;
  return {
    ...cardOf(found), intro: found.intro, asked: found.questions.map(({ kind, words, options }) => ({ kind, words, options: [...options] })),
    topicTitle: topic.title, roomId: topic.roomId, roomName: topic.roomName, answered: taken !== undefined, code: surveyCode(surveyId),
  };
};

const MOST = 20;

/** What a room asks now: surveys of topics that are public and neither held nor ended. */
export const openSurveys: ReadHandler<ResearchContract['openSurveys']> = async ({ roomId }) => {
  const surveys = await openSurveysOf(roomId, MOST);
  const topics = new Map((await reader.getMany('topic', surveys.map(({ topicId }) => topicId))).map((topic) => [topic._id, topic]));
  return { items: surveys.filter(({ topicId }) => {
    const topic = topics.get(topicId);
    return topic?.visibility === 'public' && topic.state !== 'held' && !isEnd(topic.state);
  }).map(cardOf) };
};

/** The survey a code stands for. */
export const surveyByCode: ReadHandler<ResearchContract['surveyByCode']> = async ({ code }) => {
  const surveyId = surveyIdIn(code);
  const found = surveyId === undefined ? undefined : await reader.get('survey', surveyId);
  if (!found || found.state === 'draft') throw new Forbidden('没有找到这个码对应的问卷，请核对后再试');
  return { topicId: found.topicId, surveyId: found._id };
};
