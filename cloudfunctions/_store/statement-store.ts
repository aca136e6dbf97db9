import { agreedStatements, type Agreed } from '../../src/domain/consultation/agreed';
import type { PublicMap } from '../../src/domain/consultation/consensus/public-map';
import { STATEMENT_LIMITS } from '../../src/domain/consultation/statement';
import type { Lane } from '../../src/domain/session/eligibility';
import type { Opinion, OpinionChange, OpinionMapDocument, OpinionTally, Statement, StatementVersion } from './documents';
import { reader, type Transaction } from './door';
import { key } from './keys';

/** One person, one document a session. */
export const opinionId = (sessionId: string, personId: string): string => key('opinion', sessionId, personId);
export const mapId = (sessionId: string, lane: Lane): string => `${sessionId}-${lane}`;
export const sumsId = (sessionId: string, lane: Lane, piece: number): string => `${sessionId}-${lane}-${piece}`;

export const NO_TALLY = { folds: 0, pieces: { inside: 0, outside: 0 }, changed: { inside: [], outside: [] }, moves: [], priorities: [] } as const;
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

/** Texts of what is shown now, by number. */
export const shownWords = async (sessionId: string): Promise<Map<number, { id: string; text: string }>> =>
  new Map((await reader.get('statementSheet', sessionId))?.statements.map(({ id, number, text }) => [number, { id, text }]) ?? []);

export type AgreedStatement = Agreed & { id: string; text: string };

/** Of a map, what all groups agree on among the statements that are shown now, ranked. */
export const agreedOf = ({ map, agreed }: Pick<OpinionMapDocument, 'map' | 'agreed'>, words: ReadonlyMap<number, { id: string; text: string }>): AgreedStatement[] =>
  agreedStatements(JSON.parse(map) as PublicMap).filter(({ number }) => agreed.includes(number) && words.has(number)).map((one) => ({ ...one, ...words.get(one.number)! }));

/**
 * From map to suggestion list （八：求同存异）: what all groups of the roster's lane agree on, the most agreed first, with the support of each group and the
 * strongest dissent. Of the last map drawn; empty before there is one. Those outside the roster are never in it.
 */
export async function agreedIn(sessionId: string): Promise<AgreedStatement[]> {
  const [stored, words] = await Promise.all([reader.get('opinionMap', mapId(sessionId, 'inside')), shownWords(sessionId)]);
  return stored ? agreedOf(stored, words) : [];
}

/** What minutes tell of a session's statements; nothing where none were shown. */
export async function statementTallies(sessionId: string): Promise<{ statements: number; inside: number; outside: number; agreed: AgreedStatement[] } | undefined> {
  const statements = (await shownWords(sessionId)).size;
  if (statements === 0) return undefined;
  const [inside, outside, agreed] = await Promise.all([countOpinions(sessionId, 'inside'), countOpinions(sessionId, 'outside'), agreedIn(sessionId)]);
  return { statements, inside, outside, agreed };
}
