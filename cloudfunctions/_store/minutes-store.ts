import { SESSION_LIMITS } from '../../src/domain/session/session';
import type { Minutes, MinutesAnswer, MinutesVersion } from './documents';
import { reader } from './door';

/** All answers on a session's minutes: at most one a seat. */
export const minutesAnswersOf = (sessionId: string): Promise<MinutesAnswer[]> => reader.list('minutesAnswer', { sessionId }, { limit: SESSION_LIMITS.seats, order: [['_id', 'asc']] });

export const countMinutesAnswers = (sessionId: string): Promise<number> => reader.count('minutesAnswer', { sessionId });

/** Earlier versions, latest first. */
export const minutesVersionsOf = (sessionId: string, before: string | undefined, limit: number): Promise<MinutesVersion[]> =>
  reader.list('minutesVersion', { sessionId, ...(before ? { _id: { before } } : {}) }, { limit, order: [['_id', 'desc']] });

/** Minutes of which somebody is to be reminded, or which are to be settled, by now. */
export const minutesToLookAt = (now: string, limit: number): Promise<Minutes[]> => reader.list('minutes', { lookAt: { notAfter: now } }, { limit, order: [['lookAt', 'asc']] });
