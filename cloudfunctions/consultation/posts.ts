import type { ConsultationContract } from '../../src/contract/consultation';
import { postsShown, authorOf } from '../_consultation/shown';
import { dueAtOf } from '../_consultation/counting';
import { isDesk, postIn, threadNow } from '../_consultation/thread-now';
import type { ReadContext, ReadHandler } from '../_kernel/serve';
import { owedBy, postsBy, postsOf, postsOnSide, repliesTo, versionsOfPost } from '../_store/consultation-store';
import { reader } from '../_store/door';

const PAGE = 20;
const viewerOf = ({ caller, standing }: ReadContext) => ({ personId: caller.personId, desk: isDesk(standing) });
const pageOf = <D extends { _id: string }, S>(found: readonly D[], items: S[], keyOf: (last: D) => string = ({ _id }) => _id): { items: S[]; next?: string } => ({ items, ...(found.length === PAGE ? { next: keyOf(found[PAGE - 1]!) } : {}) });

/** By time, newest first, or what waits for an answer; there is no other order. */
export const posts: ReadHandler<ConsultationContract['posts']> = async ({ topicId, order, lane, cursor }, context) => {
  await threadNow(reader, context.standing);
  const found = await postsOf({ topicId, order, lane, cursor, limit: PAGE });
  return pageOf(found, await postsShown(found, viewerOf(context)));
};

export const side: ReadHandler<ConsultationContract['side']> = async ({ topicId, cursor, ...which }, context) => {
  await threadNow(reader, context.standing);
  const found = await postsOnSide({ topicId, ...which }, cursor, PAGE);
  return pageOf(found, await postsShown(found, viewerOf(context)));
};

export const replies: ReadHandler<ConsultationContract['replies']> = async ({ topicId, postId, cursor }, context) => {
  await threadNow(reader, context.standing);
  await postIn(reader, topicId, postId, context.caller.personId);
  const found = await repliesTo(postId, cursor, PAGE);
  return pageOf(found, await postsShown(found, viewerOf(context)));
};

/** Earlier words are read as long as the post itself is. */
export const versions: ReadHandler<ConsultationContract['versions']> = async ({ topicId, postId, cursor }, context) => {
  await threadNow(reader, context.standing);
  const post = await postIn(reader, topicId, postId, context.caller.personId);
  if (post.state !== 'shown') return { items: [] };
  const found = await versionsOfPost(postId, cursor, PAGE);
  return pageOf(found, found.map(({ version, at, text }) => ({ version, at, text })));
};

export const mine: ReadHandler<ConsultationContract['mine']> = async ({ topicId, cursor }, context) => {
  await threadNow(reader, context.standing);
  const found = await postsBy(topicId, context.caller.personId!, cursor, PAGE);
  return pageOf(found, await postsShown(found, viewerOf(context)));
};

/** 件件有回音: every question of the room's threads that waits, the one due first on top. */
export const unanswered: ReadHandler<ConsultationContract['unanswered']> = async ({ roomId, cursor }, { now }) => {
  const found = await owedBy(roomId, cursor, PAGE);
  const topics = new Map((await reader.getMany('topic', found.map(({ topicId }) => topicId))).map((topic) => [topic._id, topic.title]));
  return pageOf(found, found.map((post) => {
    const dueAt = dueAtOf(post)!;
    return { postId: post._id, topicId: post.topicId, topicTitle: topics.get(post.topicId) ?? '', at: post.at, dueAt, overdue: dueAt < now, text: post.text, author: authorOf(post), demo: post.demo };
  }), ({ dueKey }) => dueKey!);
};
