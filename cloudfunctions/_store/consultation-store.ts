import type { PostOrder, PostSide } from '../../src/domain/consultation/post';
import type { Lane } from '../../src/domain/session/eligibility';
import type { Post, PostCase, PostReport, PostVersion, ThreadCount, ThreadFollow, ThreadNews } from './documents';
import { reader, type Transaction } from './door';
import { key } from './keys';

/** Parts a thread's numbers are kept in. Eight: with 300 posts a minute, one in twenty meets another and tries again. */
export const COUNT_PARTS = 8;

const countId = (topicId: string, n: number): string => `${topicId}-${n}`;
export const followId = (topicId: string, personId: string): string => key('follow', topicId, personId);
/** One report a person and version. */
export const reportId = (postId: string, version: number, personId: string): string => key('report', postId, String(version), personId);

export type ThreadNumbers = Pick<ThreadCount, 'revision' | 'posts' | 'questions' | 'answered'>;

/** A thread's numbers: the sum of their parts, read by id. */
export async function threadNumbers(topicId: string): Promise<ThreadNumbers> {
  const parts = await reader.getMany('threadCount', Array.from({ length: COUNT_PARTS }, (_, n) => countId(topicId, n)));
  return parts.reduce<ThreadNumbers>((sum, part) => ({ revision: sum.revision + part.revision, posts: sum.posts + part.posts, questions: sum.questions + part.questions, answered: sum.answered + part.answered }), { revision: 0, posts: 0, questions: 0, answered: 0 });
}

/** Adds to one part, which one is by chance: only the sum means something, so a part may go below nothing. */
export async function addToThread(transaction: Transaction, topicId: string, change: Partial<Omit<ThreadNumbers, 'revision'>>, part = Math.floor(Math.random() * COUNT_PARTS)): Promise<void> {
  const _id = countId(topicId, part);
  const before = (await transaction.get('threadCount', _id)) ?? { _id, topicId, revision: 0, posts: 0, questions: 0, answered: 0 };
  const { posts = 0, questions = 0, answered = 0 } = change;
  await transaction.put('threadCount', { ...before, revision: before.revision + 1, posts: before.posts + posts, questions: before.questions + questions, answered: before.answered + answered });
}

/** A page of a thread: what answers nothing, by time or the newest first; or questions that wait, longest waiting first. */
export function postsOf({ topicId, order, lane, cursor, limit }: { topicId: string; order: PostOrder; lane?: Lane | undefined; cursor: string | undefined; limit: number }): Promise<Post[]> {
  const newest = order === 'newest';
  const after = cursor === undefined ? {} : { _id: newest ? { before: cursor } : { after: cursor } };
  const where = order === 'unanswered' ? { topicId, owed: true } : { topicId, listed: 'root' as const, ...(lane ? { lane } : {}) };
  return reader.list('post', { ...where, ...after }, { limit, order: [['_id', newest ? 'desc' : 'asc']] });
}

/** Reasons on one side of a question, by time. */
export const postsOnSide = ({ topicId, about, side }: { topicId: string; about: string; side: PostSide }, after: string | undefined, limit: number): Promise<Post[]> =>
  reader.list('post', { topicId, listed: 'root', about, side, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const repliesTo = (rootId: string, after: string | undefined, limit: number): Promise<Post[]> =>
  reader.list('post', { rootId, listed: 'reply', ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const postsBy = (topicId: string, authorId: string, before: string | undefined, limit: number): Promise<Post[]> =>
  reader.list('post', { topicId, authorId, ...(before ? { _id: { before } } : {}) }, { limit, order: [['_id', 'desc']] });

export const versionsOfPost = (postId: string, before: string | undefined, limit: number): Promise<PostVersion[]> =>
  reader.list('postVersion', { postId, ...(before ? { _id: { before } } : {}) }, { limit, order: [['_id', 'desc']] });

/** Of several posts, so many in all. */
export const versionsOfPosts = (postIds: readonly string[], limit: number): Promise<PostVersion[]> =>
  (postIds.length === 0 ? Promise.resolve([]) : reader.list('postVersion', { postId: { oneOf: postIds } }, { limit, order: [['_id', 'desc']] }));

/** Questions of a room that wait for its answer, the one due first on top. */
export const owedBy = (roomId: string, after: string | undefined, limit: number): Promise<Post[]> =>
  reader.list('post', { roomId, owed: true, ...(after ? { dueKey: { after } } : {}) }, { limit, order: [['dueKey', 'asc']] });

export const countOwedBy = (roomId: string): Promise<number> => reader.count('post', { roomId, owed: true });

export const casesOf = (roomId: string, state: PostCase['state'], after: string | undefined, limit: number): Promise<PostCase[]> =>
  reader.list('postCase', { roomId, state, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const countCases = (roomId: string): Promise<number> => reader.count('postCase', { roomId, state: 'waiting' });

/** All matters of a room, newest first; within days where they are named. */
export const caseLog = (roomId: string, { from, until, before }: { from?: string; until?: string; before?: string | undefined }, limit: number): Promise<PostCase[]> => {
  const upper = before ?? until;
  const where = from !== undefined && upper !== undefined ? { _id: { between: [from, upper] as const } } : upper !== undefined ? { _id: { before: upper } } : {};
  return reader.list('postCase', { roomId, ...where }, { limit, order: [['_id', 'desc']] });
};

export const appealsTo = (guidedBy: string, after: string | undefined, limit: number): Promise<PostCase[]> =>
  reader.list('postCase', { guidedBy, state: 'appealed', ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

/** Reports of some matters, so many in all; how many there are beyond that decides nothing. */
export const reportsOf = (caseIds: readonly string[], limit: number): Promise<PostReport[]> =>
  (caseIds.length === 0 ? Promise.resolve([]) : reader.list('postReport', { caseId: { oneOf: caseIds } }, { limit, order: [['_id', 'asc']] }));

/** Did this person report it, in whatever words it stood then? */
export const hasReported = async (caseId: string, personId: string): Promise<boolean> => (await reader.list('postReport', { caseId, personId }, { limit: 1 })).length > 0;

export const followersOf = (topicId: string, after: string | undefined, limit: number): Promise<ThreadFollow[]> =>
  reader.list('threadFollow', { topicId, on: true, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const newsOwed = (limit: number): Promise<ThreadNews[]> => reader.list('threadNews', { state: 'open' }, { limit, order: [['_id', 'asc']] });

const topicOfSession = async (sessionId: string): Promise<{ topicId: string; round: number } | undefined> => {
  const session = await reader.get('session', sessionId);
  return session && { topicId: session.topicId, round: session.round };
};

/**
 * 建议 said in the thread of a session's round, before, during and after it, in the order of time: what a list of suggestions can
 * be drafted from. Only what is shown; approval is not counted.
 */
export async function suggestionsIn(sessionId: string, after?: string, limit = 50): Promise<{ items: Pick<Post, '_id' | 'text' | 'lane' | 'seatKind' | 'about' | 'at'>[]; next?: string }> {
  const bound = await topicOfSession(sessionId);
  if (!bound) return { items: [] };
  const found = await reader.list('post', { ...bound, kind: 'suggestion', state: 'shown', ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });
  return { items: found.map(({ _id, text, lane, seatKind, about, at }) => ({ _id, text, lane, at, ...(seatKind ? { seatKind } : {}), ...(about ? { about } : {}) })), ...(found.length === limit ? { next: found[limit - 1]!._id } : {}) };
}

/** Questions of a round that the room has answered, in the order of time, so many at most. */
export const answeredIn = (topicId: string, round: number, limit: number): Promise<Post[]> =>
  reader.list('post', { topicId, round, answered: true }, { limit, order: [['_id', 'asc']] });
