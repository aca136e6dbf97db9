import { createHash } from 'node:crypto';

/** A short digest: one person, one act needs a *key*, not a check, so `_id = key(user, object)`. */
export const key = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** The hash an approval binds a text by. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version's id: padded, so that versions sort by their number. */
export const versionId = (topicId: string, version: number): string => `${topicId}-${String(version).padStart(4, '0')}`;

/** A person's id: a digest, so that what is stored does not hold the platform's id. */
export const personIdOf = (platformId: string): string => key('person', platformId);

/** A room is asked once for a session. */
export const sessionLinkId = (sessionId: string, roomId: string): string => key('sessionLink', sessionId, roomId);

/** One person, one seat in a session （本系统约定 convention.one-seat）. */
export const seatId = (sessionId: string, personId: string): string => key('seat', sessionId, personId);
