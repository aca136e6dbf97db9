import type { Outbox, Topic } from './documents';
import { reader } from './door';

export const noticesTo = (personId: string, after: string | undefined, limit: number): Promise<Outbox[]> =>
  reader.list('outbox', { to: personId, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });

export const countUnread = (personId: string): Promise<number> => reader.count('outbox', { to: personId, read: false });

/** Topics of a person in one room that are still under way: they carry the mark 待确认 until the convener attests. */
export const openTopicsIn = (roomId: string, personId: string): Promise<Topic[]> =>
  reader.list('topic', { roomId, proposerId: personId, attested: false }, { limit: 50 });
