import type { ConsultationContract } from '../../src/contract/consultation';
import { mayReport } from '../../src/domain/consultation/moderate';
import { openCase } from '../_consultation/cases';
import { postIn, threadNow } from '../_consultation/thread-now';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { reportId } from '../_store/consultation-store';

/** A report lies before a person, whoever makes it and however many do; the post stays where it is until one has looked （convention.moderation）. */
export const report: WriteHandler<ConsultationContract['report']> = async ({ topicId, postId, ground, note }, context) => {
  const { transaction, personId, now, standing } = context;
  const { topic } = await threadNow(transaction, standing);
  const post = await postIn(transaction, topicId, postId, personId);
  const _id = reportId(postId, post.version, personId);
  insist(mayReport({ own: post.authorId === personId || post.notedBy === personId, state: post.state, already: (await transaction.get('postReport', _id)) !== undefined }));
  const before = post.caseId === undefined ? undefined : await transaction.get('postCase', post.caseId);
  const matter = before?.state === 'waiting' ? before : await openCase(context, { post, topic, room: standing.room!, why: 'report' });
  if (matter !== before) await transaction.put('post', { ...post, caseId: matter._id });
  await transaction.create('postReport', { _id, caseId: matter._id, postId, personId, ground, note, at: now });
  return { done: true };
};

