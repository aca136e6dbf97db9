import { OUTCOME_LIMITS } from '../../src/domain/outcome/outcome';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import type { Branch, ClaimAnswer, Conversion, ItemEntry, ListAnswer, ListVersion, OversightCase, SuggestionItem, SuggestionList, UpwardReport } from './documents';
import { reader } from './door';

const byId = [['_id', 'asc']] as const;

/** How those who attended answered on these words: at most one a seat. */
export const listAnswersOf = (sessionId: string, hash: string): Promise<ListAnswer[]> => reader.list('listAnswer', { sessionId, hash }, { limit: SESSION_LIMITS.seats, order: byId });

/** Earlier versions, latest first. */
export const listVersionsOf = (sessionId: string, before: string | undefined, limit: number): Promise<ListVersion[]> =>
  reader.list('listVersion', { sessionId, ...(before ? { _id: { before } } : {}) }, { limit, order: [['_id', 'desc']] });

/** A session's suggestions in their order. */
export const itemsOf = (sessionId: string): Promise<SuggestionItem[]> => reader.list('suggestionItem', { sessionId }, { limit: OUTCOME_LIMITS.items, order: byId });

/** A room's open suggestions, soonest due first; with a moment, only those due before it. */
export const openItemsOf = (roomId: string, dueBefore: string | undefined, after: string | undefined, limit: number): Promise<SuggestionItem[]> =>
  reader.list('suggestionItem', { roomId, open: true, ...(dueBefore ? { queueKey: { between: [after ?? '', dueBefore] } } : after ? { queueKey: { after } } : {}) }, { limit, order: [['queueKey', 'asc']] });

/** A room's answered suggestions, by the day they were answered. */
export const answeredItemsOf = (roomId: string, after: string | undefined, limit: number): Promise<SuggestionItem[]> =>
  reader.list('suggestionItem', { roomId, open: false, ...(after ? { queueKey: { before: after } } : {}) }, { limit, order: [['queueKey', 'desc']] });

export const countOpenItems = (roomId: string): Promise<number> => reader.count('suggestionItem', { roomId, open: true });
export const countOverdueItems = (roomId: string, now: string): Promise<number> => reader.count('suggestionItem', { roomId, open: true, queueKey: { before: now } });

/** Suggestions of a page of rooms that were settled with evidence since a moment, in one query. */
export const settledInRooms = async (roomIds: readonly string[], since: string): Promise<SuggestionItem[]> => (roomIds.length === 0 ? [] :
  reader.list('suggestionItem', { roomId: roomIds.length === 1 ? roomIds[0]! : { oneOf: roomIds }, settledAt: { after: since } }, { limit: 1000, order: [['settledAt', 'desc']] }));

/** The latest hundred lines of a suggestion, in their order. */
export const entriesOf = async (itemId: string): Promise<ItemEntry[]> => (await reader.list('itemEntry', { itemId }, { limit: 100, order: [['_id', 'desc']] })).reverse();

export const claimAnswersOf = (itemId: string, turn: number): Promise<ClaimAnswer[]> => reader.list('claimAnswer', { itemId, turn }, { limit: SESSION_LIMITS.seats, order: byId });

/** Claims whose days for stakeholders are over. */
export const claimsOver = (now: string, limit: number): Promise<SuggestionItem[]> => reader.list('suggestionItem', { lookAt: { notAfter: now } }, { limit, order: [['lookAt', 'asc']] });

export const branchesOf = (sessionId: string): Promise<Branch[]> => reader.list('branch', { sessionId }, { limit: SESSION_LIMITS.questions, order: byId });
export const upwardOf = (sessionId: string): Promise<UpwardReport[]> => reader.list('upwardReport', { sessionId }, { limit: 20, order: byId });
export const oversightOf = (sessionId: string): Promise<OversightCase[]> => reader.list('oversightCase', { sessionId }, { limit: 20, order: byId });
export const conversionsOf = (sessionId: string): Promise<Conversion[]> => reader.list('conversion', { sessionId }, { limit: 50, order: byId });

export const COLLECTIONS_OF = { lists: 'suggestionList', items: 'suggestionItem', decisions: 'branch', reports: 'upwardReport', cases: 'oversightCase', conversions: 'conversion' } as const;
type Lying = { lists: SuggestionList; items: SuggestionItem; decisions: Branch; reports: UpwardReport; cases: OversightCase; conversions: Conversion };

/** What lies with an office, soonest due first. */
export const lyingWith = <T extends keyof Lying>(of: T, organisationId: string, after: string | undefined, limit: number): Promise<Lying[T][]> =>
  reader.list(COLLECTIONS_OF[of], { waitsFor: organisationId, ...(after ? { queueKey: { after } } : {}) } as never, { limit, order: [['queueKey', 'asc']] as never }) as Promise<unknown> as Promise<Lying[T][]>;

export const countLyingWith = (of: keyof Lying, organisationId: string): Promise<number> => reader.count(COLLECTIONS_OF[of], { waitsFor: organisationId } as never);
