import type { ModerationContract } from '../../src/contract/moderation';
import { threadNotice } from '../../src/copy/thread-notices';
import { mayDecide } from '../../src/domain/consultation/moderate';
import { mayTell } from '../../src/domain/text/content';
import { announce } from '../_consultation/announce';
import { keepPost } from '../_consultation/counting';
import { readOwn } from '../_consultation/following';
import { Forbidden, insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import type { WriteHandler } from '../_kernel/serve';

/** Somebody of the room, who has not spoken it, has heard a voice message: its words stand beside it from now on, marked so （二：便于参与）. */
export const writeDown: WriteHandler<ModerationContract['writeDown']> = async ({ roomId, caseId, text }, context) => {
  const { transaction, personId, now, standing, tell } = context;
  const matter = await transaction.get('postCase', caseId);
  const [post, topic] = matter ? [await transaction.get('post', matter.postId), await transaction.get('topic', matter.topicId)] : [];
  const voice = post?.voice === undefined ? undefined : await transaction.get('photo', post.voice);
  if (!matter || !post || !topic || !voice || matter.roomId !== roomId || matter.why !== 'voice') throw new Forbidden();
  insist(mayDecide({ own: post.authorId === personId, reporter: false, waiting: matter.state === 'waiting', keep: true, ground: false, reason: '' }), mayTell([text]));

  await transaction.put('postCase', { ...matter, text, state: 'kept', decidedBy: personId, decidedAt: now });
  await end(transaction, 'post-check', { questionId: caseId }, now);
  if (voice.state !== 'rejected') await transaction.put('photo', { ...voice, state: 'pass' });
  const shown = await keepPost(context, topic, standing.room!, post, { ...post, text, typedBy: 'staff', notedBy: personId, state: 'shown', listed: post.level === 0 ? 'root' : 'reply' });
  await readOwn(context, shown);
  await announce(context, topic, standing.room!, shown);
  await tell({ to: post.authorId, topicId: topic._id, ...threadNotice('thread-passed', topic.title) });
  return { state: 'kept' as const };
};
