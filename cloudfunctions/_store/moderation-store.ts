import type { Check, Photo } from './documents';
import { reader } from './door';

/** What waits for a person's eye, oldest first. */
export const waitingChecks = (roomId: string, after: string | undefined, limit: number): Promise<Check[]> =>
  reader.list('check', { roomId, state: 'waiting', ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

/** WeChat answers on pictures within 30 minutes; after that a person looks. */
const LATE_AFTER_MS = 30 * 60_000;
export const lateBefore = (now: string): string => new Date(Date.parse(now) - LATE_AFTER_MS).toISOString();

/** As many as the queue shows: what waits, and pictures whose machine is late. */
export async function countChecks(roomId: string, now: string): Promise<number> {
  const [waiting, late] = await Promise.all([reader.count('check', { roomId, state: 'waiting' }), reader.count('check', { roomId, state: 'machine', at: { before: lateBefore(now) } })]);
  return waiting + late;
}

export const waitingChecksOf = (topicId: string): Promise<Check[]> => reader.list('check', { topicId, state: 'waiting' }, { limit: 20 });

/** The photo WeChat's late answer speaks of. */
export const photoByTrace = async (traceId: string): Promise<Photo | undefined> => (await reader.list('photo', { traceId }, { limit: 1 }))[0];

/** Pictures whose machine has not answered in time. */
export const lateChecks = (roomId: string, before: string, limit: number): Promise<Check[]> =>
  reader.list('check', { roomId, state: 'machine', at: { before } }, { limit, order: [['at', 'asc']] });

export const checkOfPhoto = async (photoId: string): Promise<Check | undefined> => (await reader.list('check', { photoId, state: 'machine' }, { limit: 1 }))[0];
