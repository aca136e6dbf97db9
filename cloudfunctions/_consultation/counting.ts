import { isOwed } from '../../src/domain/consultation/room-answer';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { begin, end } from '../_kernel/deadlines';
import { workingDaysAfter } from '../_kernel/clock';
import { conventionsOn } from '../_kernel/in-force';
import type { WriteContext } from '../_kernel/serve';
import type { Post, Room, Topic } from '../_store/documents';
import { addToThread } from '../_store/consultation-store';

type Context = Pick<WriteContext, 'transaction' | 'standing' | 'now'>;
/** Of a post, as the thread's numbers count it: a placeholder keeps its place, a question asks while it is shown. */
const counts = (post: Post | undefined) => ({
  posts: post && post.listed !== 'none' ? 1 : 0,
  questions: post && asks(post) ? 1 : 0,
  answered: post && asks(post) && post.answerId !== undefined ? 1 : 0,
});
const asks = ({ kind, level, state }: Post): boolean => kind === 'question' && level === 0 && state === 'shown';

/** Keeps a post as it has become, and with it the thread's numbers, the count of answers to its root, and the room's duty to answer. */
export async function keepPost(context: Context, topic: Topic, room: Room, before: Post | undefined, changed: Post): Promise<Post> {
  const { transaction, now } = context;
  const after = await withDuty(context, topic, room, before, changed);
  await (before ? transaction.put('post', after) : transaction.create('post', after));
  const [was, is] = [counts(before), counts(after)];
  if (is.posts > 0 || was.posts > 0) await addToThread(transaction, topic._id, { posts: is.posts - was.posts, questions: is.questions - was.questions, answered: is.answered - was.answered });
  const answers = listedReply(after) - listedReply(before);
  if (answers !== 0) {
    const count = (await transaction.get('replyCount', after.rootId)) ?? { _id: after.rootId, count: 0 };
    await transaction.put('replyCount', { ...count, count: count.count + answers });
  }
  if (before?.owed && !after.owed) await end(transaction, 'thread-answer', { questionId: after._id }, now);
  return after;
}

const listedReply = (post: Post | undefined): number => (post?.listed === 'reply' ? 1 : 0);

async function withDuty(context: Context, topic: Topic, room: Room, before: Post | undefined, post: Post): Promise<Post> {
  const owed = isOwed({ ...post, answered: post.answerId !== undefined });
  if (!owed) return { ...post, owed };
  if (before?.owed) return { ...post, owed };
  const dueAt = workingDaysAfter(context.now, (await conventionsOn(context, shanghaiDay(context.now), room.within))('convention.thread-answer-days'));
  await begin(context.transaction, { kind: 'thread-answer', subject: { questionId: post._id }, title: topic.title, room, dueAt, demo: post.demo }, context.now);
  return { ...post, owed, dueKey: `${dueAt}~${post._id}` };
}

/** The day until which an answer is owed. */
export const dueAtOf = ({ dueKey }: Post): string | undefined => dueKey?.split('~')[0];
