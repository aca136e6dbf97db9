import { listKeysFor, type Facet } from '../../src/domain/outcome/visible';
import type { Publication, PublicationRoom, PublicationVersion, SuggestionItem } from './documents';
import { reader } from './door';

/** Marks a query names at most; a reader with more is asked about the first ones. */
const MOST_MARKS = 150;

/** What a reader with these marks may see, newest first: the only list of publications there is. */
export const publicationsVisible = (marks: readonly string[], facet: Facet, after: string | undefined, limit: number): Promise<Publication[]> => {
  const keys = listKeysFor(marks.slice(0, MOST_MARKS), facet);
  return reader.list('publication', { keys: keys.length === 1 ? keys[0]! : { oneOf: keys }, ...(after ? { listKey: { before: after } } : {}) }, { limit, order: [['listKey', 'desc']] });
};

/** Of these, what holds all of the pieces, or any of them, newest first; the caller ranks them. What was withdrawn holds none. */
export const publicationsFound = (marks: readonly string[], pieces: readonly string[], how: 'all' | 'any', limit: number): Promise<Publication[]> =>
  reader.list('publication', { terms: how === 'all' ? { hasAll: pieces } : { oneOf: pieces }, audience: { oneOf: marks.slice(0, MOST_MARKS) } }, { limit, order: [['listKey', 'desc']] });

export const publicationsAwaiting = (organisationId: string, after: string | undefined, limit: number): Promise<Publication[]> =>
  reader.list('publication', { waitsFor: organisationId, ...(after ? { queueKey: { after } } : {}) }, { limit, order: [['queueKey', 'asc']] });

/** Those whose published words are to be looked at again. */
export const publicationsToWatch = (now: string, limit: number): Promise<Publication[]> => reader.list('publication', { watchAt: { notAfter: now } }, { limit, order: [['watchAt', 'asc']] });

export const publicationsOfRoom = (roomId: string, after: string | undefined, limit: number): Promise<Publication[]> =>
  reader.list('publication', { roomId, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });

/** Rooms of a place that have published something to everybody, those that did so last first. */
export const publicationRoomsWithin = (area: string, limit: number): Promise<PublicationRoom[]> => reader.list('publicationRoom', { within: area }, { limit, order: [['at', 'desc']] });

/** More than one text is corrected in its life. */
const VERSIONS = 30;
export const publicationVersionsOf = (sessionId: string): Promise<PublicationVersion[]> => reader.list('publicationVersion', { sessionId }, { limit: VERSIONS, order: [['_id', 'desc']] });

export const versionsWithHash = (hash: string): Promise<PublicationVersion[]> => reader.list('publicationVersion', { hash }, { limit: 1 });

const ITEMS = 20;
/** The suggestions of a session's list, in their order. */
export const itemsToPublish = (sessionId: string): Promise<SuggestionItem[]> => reader.list('suggestionItem', { sessionId }, { limit: ITEMS, order: [['_id', 'asc']] });
