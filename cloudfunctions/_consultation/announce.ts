import { threadNotice } from '../../src/copy/thread-notices';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { newId } from '../_kernel/ids';
import { tell } from '../_kernel/outbox';
import type { WriteContext } from '../_kernel/serve';
import type { Post, Room, Topic } from '../_store/documents';
import { key } from '../_store/keys';
import { tellConvenerDaily } from './cases';
import { keepPost } from './counting';

type Context = Pick<WriteContext, 'transaction' | 'now' | 'standing'>;

/** A post has come before everybody's eyes: whoever it speaks to is told, a question of the room's is owed, an answer answers. */
export async function announce(context: Context, topic: Topic, room: Room, post: Post): Promise<void> {
  const { transaction } = context;
  if (post.owed) await tellConvenerDaily(context, room, topic, threadNotice('duty-question', topic.title));
  if (post.answers) return answerAll(context, topic, room, post);
  const parent = post.parentId === undefined ? undefined : await transaction.get('post', post.parentId);
  if (parent) await tellOnceADay(context, topic, parent, post, 'thread-reply');
  for (const id of post.mentions) {
    const named = await transaction.get('post', id);
    if (named && named.authorId !== parent?.authorId) await tellOnceADay(context, topic, named, post, 'thread-mention');
  }
}

/** However many answer in a day: the thread says the rest. */
async function tellOnceADay({ transaction, now }: Context, topic: Topic, to: Post, by: Post, event: 'thread-reply' | 'thread-mention'): Promise<void> {
  if (to.authorId === '' || to.authorId === by.authorId) return;
  await tell(transaction, { to: to.authorId, topicId: topic._id, ...threadNotice(event, topic.title) }, now, key(event, topic._id, to.authorId, shanghaiDay(now)));
}

/** An answer was taken down: what it answered is owed again. */
export async function unanswer(context: Context, topic: Topic, room: Room, answer: Post): Promise<void> {
  for (const id of answer.answers ?? []) {
    const question = await context.transaction.get('post', id);
    if (question?.answerId !== answer._id) continue;
    const { answerId: _answer, answered: _answered, ...open } = question;
    await keepPost(context, topic, room, question, open);
  }
}

/** 件件有回音: the questions are answered now, their askers told, and those who follow are owed the news. */
async function answerAll(context: Context, topic: Topic, room: Room, answer: Post): Promise<void> {
  const { transaction, now } = context;
  for (const id of answer.answers!) {
    const question = await transaction.get('post', id);
    if (!question || question.answerId !== undefined) continue;
    await keepPost(context, topic, room, question, { ...question, answerId: answer._id, answered: true });
    if (question.authorId !== '') await tell(transaction, { to: question.authorId, topicId: topic._id, ...threadNotice('thread-answer', topic.title) }, now, key('thread-answer', question._id));
  }
  await transaction.create('threadNews', { _id: newId(), topicId: topic._id, ...threadNotice('thread-news', topic.title), at: now, state: 'open' });
}
