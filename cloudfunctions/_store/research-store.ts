import type { DigestEdit, Evidence, Research, Survey, Topic } from './documents';
import { RESEARCH_LIMITS } from '../../src/domain/research/research';
import { SURVEY_LIMITS } from '../../src/domain/research/questions';
import { reader, type Transaction } from './door';
import { key, versionId } from './keys';

type From = Transaction | typeof reader;

export const researchId = (topicId: string, round: number): string => versionId(topicId, round);

/** The round a topic is in: 推动再调研再协商 （十） counts them up from 1. */
export const roundOf = ({ round }: Pick<Topic, 'round'>): number => round ?? 1;

/** The research of a topic's round; nothing is stored before somebody has begun it. */
export const researchOf = (topicId: string, round = 1, from: From = reader): Promise<Research | undefined> => from.get('research', researchId(topicId, round));

/**
 * 不调研不协商 （八）: is this round's research signed, and has it heard every group the stakeholder map names now? Asked when
 * a session is scheduled and again when it is opened (A22); give the transaction to ask inside one.
 */
export async function isResearchComplete(topicId: string, round = 1, from: From = reader): Promise<boolean> {
  const [research, map] = [await researchOf(topicId, round, from), await from.get('stakeholderMap', topicId)];
  return research?.state === 'complete' && (map?.groups ?? []).every((group) => research.heard.includes(group));
}

/** A round's record as it begins: the first one open, a later one as research taken up again. */
export const begunResearch = (topic: Pick<Topic, '_id' | 'roomId' | 'round' | 'demo'>, at: string): Research => ({
  _id: researchId(topic._id, roundOf(topic)), topicId: topic._id, roomId: topic.roomId, round: roundOf(topic), state: roundOf(topic) === 1 ? 'open' : 'reopened', revision: 0,
  evidence: 0, surveys: 0, pieces: { policy: 0, situation: 0, wishes: 0 }, heard: [], fieldworkers: [], at, demo: topic.demo,
});

/** The record without its signature: something it rested on has changed. */
export function unsigned({ signedBy: _by, signedAt: _at, ...research }: Research): Research {
  return { ...research, state: 'reopened', revision: research.revision + 1 };
}

/** Everything found out in a round, in the order it was entered. */
export const evidenceOf = (researchId: string): Promise<Evidence[]> => reader.list('evidence', { researchId }, { limit: RESEARCH_LIMITS.evidence + 1, order: [['_id', 'asc']] });

export const surveysOf = (researchId: string): Promise<Survey[]> => reader.list('survey', { researchId }, { limit: SURVEY_LIMITS.surveys, order: [['_id', 'asc']] });

export const openSurveysOf = (roomId: string, limit: number): Promise<Survey[]> => reader.list('survey', { roomId, state: 'open' }, { limit, order: [['_id', 'desc']] });

/** The latest thirty changes of a digest, newest first. */
export const digestEditsOf = (researchId: string): Promise<DigestEdit[]> => reader.list('digestEdit', { researchId }, { limit: 30, order: [['_id', 'desc']] });

/** Where it stands that a person has answered a survey; what was answered does not. */
export const takenKey = (surveyId: string, personId: string): string => key('survey-taken', surveyId, personId);
