import type { ModerationContract } from '../../src/contract/moderation';
import { threadNotice, type ThreadEvent } from '../../src/copy/thread-notices';
import { mayDecide } from '../../src/domain/consultation/moderate';
import { mayTell } from '../../src/domain/text/content';
import { announce, unanswer } from '../_consultation/announce';
import { keepPost } from '../_consultation/counting';
import { readOwn } from '../_consultation/following';
import { Forbidden, insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import { tell } from '../_kernel/outbox';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import { hasReported, reportsOf } from '../_store/consultation-store';
import type { Post, PostCase, Topic } from '../_store/documents';
import { key } from '../_store/keys';

/** Reporters who are told what came of it; the log tells the others. */
const TOLD = 50;

/** A person's word on a post: it stays, or it is taken down by a ground of the standard. Its words stay its author's. */
export const decideCase: WriteHandler<ModerationContract['decideCase']> = async ({ roomId, caseId, keep, ground, reason }, context) => {
  const { transaction, personId, now, standing } = context;
  const matter = await transaction.get('postCase', caseId);
  const [post, topic] = matter ? [await transaction.get('post', matter.postId), await transaction.get('topic', matter.topicId)] : [];
  if (!matter || !post || !topic || matter.roomId !== roomId) throw new Forbidden();
  const reporter = await hasReported(caseId, personId);
  insist(mayDecide({ own: post.authorId === personId || post.notedBy === personId, reporter, waiting: matter.state === 'waiting', keep, ground: ground !== undefined, reason, unwritten: post.voice !== undefined && post.text === '' }), mayTell([reason]));

  await transaction.put('postCase', { ...matter, state: keep ? 'kept' : 'removed', decidedBy: personId, decidedAt: now, ...(ground && !keep ? { ground } : {}), ...(reason ? { reason } : {}) });
  await end(transaction, 'post-check', { questionId: caseId }, now);
  if (keep) await keptPost(context, topic, post);
  else {
    await keepPost(context, topic, standing.room!, post, { ...post, state: 'removed', removed: { ground: ground!, reason, at: now } });
    await unanswer(context, topic, standing.room!, post);
  }
  const news = !keep ? 'thread-removed' : post.state === 'waiting' ? 'thread-passed' : undefined;
  if (news && post.authorId !== '') await context.tell({ to: post.authorId, topicId: topic._id, ...threadNotice(news, topic.title) });
  await tellReporters(context, topic, matter, keep ? 'thread-report-kept' : 'thread-report-removed');
  return { state: keep ? 'kept' as const : 'removed' as const };
};

/** What nobody has seen comes before everybody now. */
async function keptPost(context: WriteContext, topic: Topic, post: Post): Promise<void> {
  if (post.state !== 'waiting') return;
  const shown = await keepPost(context, topic, context.standing.room!, post, { ...post, state: 'shown', listed: post.level === 0 ? 'root' : 'reply' });
  await readOwn(context, shown);
  await announce(context, topic, context.standing.room!, shown);
}

async function tellReporters({ transaction, now }: WriteContext, topic: Topic, { _id }: PostCase, event: ThreadEvent): Promise<void> {
  for (const { personId } of await reportsOf([_id], TOLD)) await tell(transaction, { to: personId, topicId: topic._id, ...threadNotice(event, topic.title) }, now, key('report-decided', _id, personId));
}
