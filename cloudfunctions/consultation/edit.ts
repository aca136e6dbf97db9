import type { ConsultationContract } from '../../src/contract/consultation';
import { canEdit, leavesVersion } from '../../src/domain/consultation/edit';
import { canPost } from '../../src/domain/consultation/post';
import { openCase } from '../_consultation/cases';
import { keepPost } from '../_consultation/counting';
import { takeBackPost } from '../_consultation/take-back';
import { findingOf } from '../_consultation/take-in';
import { postIn, threadNow } from '../_consultation/thread-now';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Post } from '../_store/documents';
import { repliesTo } from '../_store/consultation-store';
import { versionId } from '../_store/keys';

const LOOKED_AT = 50;

/** Other words for one's own: within some minutes in their place, afterwards as a new version. What is looked at is looked at as it now reads. */
export const edit: WriteHandler<ConsultationContract['edit']> = async ({ topicId, postId, version, text }, context) => {
  const { transaction, now, standing, screening } = context;
  const { topic, phase } = await threadNow(transaction, standing);
  const post = await ownPost(context, topicId, postId);
  if (version !== post.version) throw new Conflict('这条发言刚刚改过，请刷新后再改');
  insist(canPost({ topic: topic.state, phase, texts: [text] }), canEdit(post));

  const anew = leavesVersion({ at: post.at, now, answered: post.answerId !== undefined || post.caseId !== undefined || (await isAnswered(context, post)) });
  if (anew) await transaction.create('postVersion', { _id: versionId(postId, post.version), postId, version: post.version, at: post.editedAt ?? post.at, text: post.text });
  const edited: Post = { ...post, text, editedAt: now, version: anew ? post.version + 1 : post.version };
  const finding = findingOf(screening, text);
  const held: Post = finding === 'pass' ? edited : { ...edited, state: 'waiting', listed: 'none' };
  const matter = post.caseId === undefined ? undefined : await transaction.get('postCase', post.caseId);
  if (matter?.state === 'waiting') await transaction.put('postCase', { ...matter, text, version: edited.version });
  else if (finding !== 'pass') held.caseId = (await openCase(context, { post: edited, topic, room: standing.room!, why: finding }))._id;
  await keepPost(context, topic, standing.room!, post, held);
  return { version: held.version, state: held.state === 'shown' ? 'shown' as const : 'waiting' as const };
};

/** Taken back by its author: its words are gone, its place stays, nothing is owed any more. */
export const withdraw: WriteHandler<ConsultationContract['withdraw']> = async ({ topicId, postId }, context) => {
  const { transaction, standing } = context;
  const { topic } = await threadNow(transaction, standing);
  const post = await ownPost(context, topicId, postId);
  if (post.state !== 'waiting') insist(canEdit({ state: post.state, version: 1 }));
  await takeBackPost(context, topic, standing.room!, post);
  return { done: true };
};

/** Beside the transaction: who answers in the same moment has read either wording. Where many have spoken since, somebody is taken to have meant it. */
async function isAnswered({ transaction }: WriteContext, { _id, level, rootId }: Post): Promise<boolean> {
  if (level === 0) return ((await transaction.get('replyCount', rootId))?.count ?? 0) > 0;
  const since = await repliesTo(rootId, _id, LOOKED_AT);
  return since.length === LOOKED_AT || since.some(({ parentId }) => parentId === _id);
}

async function ownPost({ transaction, personId }: WriteContext, topicId: string, postId: string): Promise<Post> {
  const post = await postIn(transaction, topicId, postId, personId);
  if (post.authorId !== personId || post.byRoom) throw new Forbidden();
  return post;
}
