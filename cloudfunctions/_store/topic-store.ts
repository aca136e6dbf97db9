import { isEnd, TOPIC_STATES, type TopicState } from '../../src/domain/topic/topic';
import type { SensitiveReport, Support, Topic, TopicEventRecord, TopicProposer, TopicVersion } from './documents';
import { reader } from './door';

/** Pages of topics are read by id downwards: ids are time-ordered, so a page far back costs as much as the first. */
const newestFirst = [['_id', 'desc']] as const;
const below = (after: string | undefined) => (after === undefined ? {} : { _id: { before: after } });

/** The one way the public reads lists of topics: what a person has yet to look at, or has hidden, is not among them. */
export const publicTopics = ({ roomId, state }: { roomId?: string | undefined; state?: TopicState | undefined }, after: string | undefined, limit: number): Promise<Topic[]> =>
  reader.list('topic', { visibility: 'public', ...(roomId ? { roomId } : {}), ...(state ? { state } : {}), ...below(after) }, { limit, order: newestFirst });

/** Topics a person proposed, also as one of several. */
export async function topicsOf(personId: string, after: string | undefined, limit: number): Promise<{ topics: Topic[]; last: string | undefined; full: boolean }> {
  const held = await reader.list('topicProposer', { personId, ...(after ? { topicId: { before: after } } : {}) }, { limit, order: [['topicId', 'desc']] });
  const topics = await reader.getMany('topic', held.map(({ topicId }) => topicId));
  return { topics: topics.sort((a, b) => (a._id < b._id ? 1 : -1)), last: held[held.length - 1]?.topicId, full: held.length === limit };
}

/** Which topics a person raised, newest first. */
export const raisedBy = (personId: string, limit: number): Promise<TopicProposer[]> => reader.list('topicProposer', { personId }, { limit, order: [['topicId', 'desc']] });

export const QUEUES = {
  submitted: ['submitted'], returned: ['returned'], screened: ['screened'], approving: ['held', 'awaiting-approval', 'approved', 'filed', 'scheduled', 'deliberated'], ended: TOPIC_STATES.filter((state) => isEnd(state) && state !== 'withdrawn'),
} as const satisfies Record<string, readonly TopicState[]>;
export type Queue = keyof typeof QUEUES;

/** The convener's table: what is due first comes first. */
export const deskTopics = (roomId: string, queue: Queue, after: string | undefined, limit: number): Promise<Topic[]> => {
  const [only, ...more] = QUEUES[queue];
  return reader.list('topic', { roomId, state: more.length === 0 ? only! : { oneOf: QUEUES[queue] }, ...(after ? { queueKey: { after } } : {}) } as never, { limit, order: [['queueKey', 'asc']] });
};

export const countTopics = (roomId: string, state: readonly TopicState[]): Promise<number> =>
  reader.count('topic', { roomId, state: state.length === 1 ? state[0]! : { oneOf: state } } as never);

export const countOverdue = (roomId: string, now: string): Promise<number> =>
  reader.count('topic', { roomId, state: 'submitted', queueKey: { before: now } });

/** Open topics of a room that share a piece of words with these. */
export const topicsSharing = (roomId: string, pieces: readonly string[], limit: number): Promise<Topic[]> =>
  reader.list('topic', { roomId, visibility: 'public', grams: { oneOf: pieces } }, { limit, order: newestFirst });

/** The latest hundred steps, in their order. */
export const eventsOf = async (topicId: string): Promise<TopicEventRecord[]> =>
  (await reader.list('topicEvent', { topicId }, { limit: 100, order: [['_id', 'desc']] })).reverse();

/** The latest fifty versions, in their order. */
export const versionsOf = async (topicId: string): Promise<TopicVersion[]> =>
  (await reader.list('topicVersion', { topicId }, { limit: 50, order: [['_id', 'desc']] })).reverse();

export const proposersOf = (topicId: string): Promise<TopicProposer[]> =>
  reader.list('topicProposer', { topicId }, { limit: 200, order: [['at', 'asc']] });

export const supportersOf = (topicId: string, limit: number): Promise<Support[]> =>
  reader.list('support', { topicId }, { limit });

/** What lies with an organisation now, oldest first. */
export const inTrayOf = (organisationId: string, states: readonly TopicState[] | undefined, after: string | undefined, limit: number): Promise<Topic[]> =>
  reader.list('topic', { waitsFor: organisationId, ...(states ? { state: { oneOf: states } } : {}), ...(after ? { queueKey: { after } } : {}) }, { limit, order: [['queueKey', 'asc']] });

export const countInTray = (organisationId: string, states: readonly TopicState[]): Promise<number> => reader.count('topic', { waitsFor: organisationId, state: { oneOf: states } });
export const countFiledWith = (organisationId: string): Promise<number> => reader.count('topic', { filedWith: organisationId });

/** What has been filed with an organisation, newest topic first. */
export const filedWith = (organisationId: string, after: string | undefined, limit: number): Promise<Topic[]> =>
  reader.list('topic', { filedWith: organisationId, ...below(after) }, { limit, order: newestFirst });

export const reportsOf = (topicId: string): Promise<SensitiveReport[]> =>
  reader.list('sensitiveReport', { topicId }, { limit: 20, order: [['_id', 'asc']] });
