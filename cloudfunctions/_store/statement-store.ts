import { STATEMENT_LIMITS } from '../../src/domain/consultation/statement';
import type { Lane } from '../../src/domain/session/eligibility';
import type { Opinion, OpinionChange, OpinionTally, Statement, StatementVersion } from './documents';
import { reader, type Transaction } from './door';
import { key } from './keys';

/** One person, one document a session. */
export const opinionId = (sessionId: string, personId: string): string => key('opinion', sessionId, personId);
export const mapId = (sessionId: string, lane: Lane): string => `${sessionId}-${lane}`;
export const sumsId = (sessionId: string, lane: Lane, piece: number): string => `${sessionId}-${lane}-${piece}`;

export const NO_TALLY = { folds: 0, pieces: { inside: 0, outside: 0 }, changed: [], moves: [], priorities: [] } as const;
export const tallyOf = async (from: Pick<typeof reader, 'get'> | Transaction, sessionId: string): Promise<OpinionTally> =>
  (await from.get('opinionTally', sessionId)) ?? { _id: sessionId, ...NO_TALLY };

/** All that ever had a number in a session, replaced ones too, by number: at most 500. */
export const numberedStatements = (sessionId: string): Promise<Statement[]> =>
  reader.list('statement', { sessionId, number: { after: -1 } }, { limit: STATEMENT_LIMITS.most, order: [['number', 'asc']] });

export const waitingStatements = (sessionId: string, after: string | undefined, limit: number): Promise<Statement[]> =>
  reader.list('statement', { sessionId, state: 'waiting', ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });
export const countWaiting = (sessionId: string): Promise<number> => reader.count('statement', { sessionId, state: 'waiting' });

export const statementsBy = (sessionId: string, authorId: string): Promise<Statement[]> =>
  reader.list('statement', { sessionId, authorId }, { limit: STATEMENT_LIMITS.each + STATEMENT_LIMITS.parts, order: [['_id', 'desc']] });

/** Statements of a session that share a piece of words with these. */
export const statementsSharing = (sessionId: string, pieces: readonly string[], limit: number): Promise<Statement[]> =>
  reader.list('statement', { sessionId, grams: { oneOf: pieces } }, { limit });

export const versionsOfStatement = (statementId: string): Promise<StatementVersion[]> => reader.list('statementVersion', { statementId }, { limit: 50, order: [['_id', 'asc']] });

/** Who has answered in a lane, in the order of joining. */
export const opinionsIn = (sessionId: string, lane: Lane, after: string | undefined, limit: number): Promise<Opinion[]> =>
  reader.list('opinion', { sessionId, lane, joined: { after: after ?? '' } }, { limit, order: [['joined', 'asc']] });
export const countOpinions = (sessionId: string, lane: Lane): Promise<number> => reader.count('opinion', { sessionId, lane, joined: { after: '' } });

/** What waits to be added to the sums, oldest first; and that of one session. */
export const changesAfter = (after: string, limit: number): Promise<OpinionChange[]> => reader.list('opinionChange', { _id: { after } }, { limit, order: [['_id', 'asc']] });
export const changesIn = (sessionId: string, limit: number): Promise<OpinionChange[]> => reader.list('opinionChange', { sessionId }, { limit, order: [['_id', 'asc']] });

export const mapsDue = (now: string, limit: number): Promise<OpinionTally[]> => reader.list('opinionTally', { drawAt: { notAfter: now } }, { limit, order: [['drawAt', 'asc']] });

export const movesDue = (limit: number): Promise<OpinionTally[]> => reader.list('opinionTally', { movesDue: true }, { limit, order: [['_id', 'asc']] });
