import { conventionValue } from '../../src/domain/policy/conventions';
import { begin } from '../_kernel/deadlines';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { tell } from '../_kernel/outbox';
import type { Post, PostCase, Room, Topic } from '../_store/documents';
import { key } from '../_store/keys';
import { convenerOf } from '../_store/room-store';

const HOUR_MS = 3_600_000;
const hoursAfter = (now: string, hours: number): string => new Date(Date.parse(now) + hours * HOUR_MS).toISOString();

type Context = Pick<WriteContext, 'transaction' | 'now'>;

/** Puts a post before a person: the convener hears of it at once, and of each that is not looked at within the hours for it （convention.moderation）. */
export async function openCase({ transaction, now }: Context, { post, topic, room, why }: { post: Post; topic: Topic; room: Room; why: PostCase['why'] }): Promise<PostCase> {
  const one: PostCase = {
    _id: newId(), roomId: room._id, topicId: topic._id, topicTitle: topic.title, postId: post._id, authorId: post.authorId, version: post.version, text: post.text, why, state: 'waiting', at: now,
    dueAt: hoursAfter(now, conventionValue('convention.moderation')), guidedBy: room.guidedBy, demo: post.demo,
  };
  await transaction.create('postCase', one);
  await begin(transaction, { kind: 'post-check', subject: { questionId: one._id }, title: topic.title, room, dueAt: one.dueAt, demo: post.demo }, now);
  await tellConvenerDaily({ transaction, now }, room, topic, { event: 'duty-post-check', title: '有发言要核对', text: `《${topic.title}》的网上讨论里有发言等您核对，请在${conventionValue('convention.moderation')}小时内看一看`, why: '您是召集人，被举报和机器拿不准的发言由人核对' });
  return one;
}

/** Once a day and topic: what waits is on the desk; the clock reminds of each. */
export async function tellConvenerDaily({ transaction, now }: Context, room: Room, topic: Topic, words: { event: string; title: string; text: string; why: string }): Promise<void> {
  const noticeId = key(words.event, topic._id, shanghaiDay(now));
  if (await transaction.get('outbox', noticeId)) return;
  const convener = await convenerOf(room._id, now);
  if (convener) await tell(transaction, { to: convener.personId, topicId: topic._id, ...words }, now, noticeId);
}
