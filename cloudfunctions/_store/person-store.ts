import type { Outbox, TopicProposer } from './documents';
import { reader } from './door';

export const noticesTo = (personId: string, after: string | undefined, limit: number): Promise<Outbox[]> =>
  reader.list('outbox', { to: personId, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });

export const countUnread = (personId: string): Promise<number> => reader.count('outbox', { to: personId, read: false });

/** What a person has raised, alone or with others, without the convener's word on the residence yet: marked 待确认. */
export const unattestedProposals = (personId: string): Promise<TopicProposer[]> =>
  reader.list('topicProposer', { personId, attested: false }, { limit: 50 });
