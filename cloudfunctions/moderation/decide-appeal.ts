import type { ModerationContract } from '../../src/contract/moderation';
import { threadNotice } from '../../src/copy/thread-notices';
import { mayDecideAppeal } from '../../src/domain/consultation/appeal';
import { mayTell } from '../../src/domain/text/content';
import { announce } from '../_consultation/announce';
import { openCase } from '../_consultation/cases';
import { keepPost } from '../_consultation/counting';
import { Forbidden, insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import type { WriteHandler } from '../_kernel/serve';
import type { Post } from '../_store/documents';

/** The guiding organisation's word on an appeal, given by somebody else than who took the post down; what was restored stands where it stood. */
export const decideAppeal: WriteHandler<ModerationContract['decideAppeal']> = async ({ organisationId, caseId, restore, reason }, context) => {
  const { transaction, personId, now, tell } = context;
  const matter = await transaction.get('postCase', caseId);
  if (!matter || matter.guidedBy !== organisationId) throw new Forbidden();
  const [post, topic, room] = [await transaction.get('post', matter.postId), await transaction.get('topic', matter.topicId), await transaction.get('room', matter.roomId)];
  if (!post || !topic || !room || !matter.appeal) throw new Forbidden();
  insist(mayDecideAppeal({ decider: matter.decidedBy === personId, waiting: matter.state === 'appealed', reason }), mayTell([reason]));

  await transaction.put('postCase', { ...matter, state: restore ? 'restored' : 'upheld', appeal: { ...matter.appeal, decidedBy: personId, decidedAt: now, reason } });
  await end(transaction, 'post-appeal', { questionId: caseId }, now);
  if (restore) {
    const { removed: _taken, ...rest } = post;
    // A voice message nobody has written down goes back to where that is done.
    const unwritten = rest.voice !== undefined && rest.text === '';
    const back: Post = unwritten
      ? { ...rest, state: 'waiting', listed: 'none', caseId: (await openCase(context, { post: rest, topic, room, why: 'voice' }))._id }
      : { ...rest, state: 'shown', listed: post.level === 0 ? 'root' : 'reply' };
    const kept = await keepPost(context, topic, room, post, back);
    if (kept.answers) await announce(context, topic, room, kept);
  }
  if (post.authorId !== '') await tell({ to: post.authorId, topicId: topic._id, ...threadNotice(restore ? 'thread-restored' : 'thread-upheld', topic.title) });
  return { state: restore ? 'restored' as const : 'upheld' as const };
};
