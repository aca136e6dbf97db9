import { end } from '../_kernel/deadlines';
import type { WriteContext } from '../_kernel/serve';
import type { Post, Room, Topic } from '../_store/documents';
import { versionId } from '../_store/keys';
import { keepPost } from './counting';

/** A post is taken back, by its author or with the account: its words are gone, its place stays, nothing is owed or looked at any more. */
export async function takeBackPost(context: Pick<WriteContext, 'transaction' | 'standing' | 'now'>, topic: Topic, room: Room, post: Post): Promise<Post> {
  const { transaction, now } = context;
  for (let version = 1; version < post.version; version += 1) await transaction.remove('postVersion', versionId(post._id, version));
  const matter = post.caseId === undefined ? undefined : await transaction.get('postCase', post.caseId);
  if (matter?.state === 'waiting') {
    await transaction.put('postCase', { ...matter, state: 'withdrawn', decidedAt: now });
    await end(transaction, 'post-check', { questionId: matter._id }, now);
  }
  const { voice: _voice, ...rest } = post;
  return keepPost(context, topic, room, post, { ...rest, state: 'withdrawn', text: '', photos: [], mentions: [] });
}
