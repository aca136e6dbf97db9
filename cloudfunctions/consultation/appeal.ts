import type { ConsultationContract } from '../../src/contract/consultation';
import { threadNotice } from '../../src/copy/thread-notices';
import { mayAppeal } from '../../src/domain/consultation/appeal';
import { conventionValue } from '../../src/domain/policy/conventions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { postIn, threadNow } from '../_consultation/thread-now';
import { Forbidden, insist } from '../_kernel/answers';
import { workingDaysAfter } from '../_kernel/clock';
import { begin } from '../_kernel/deadlines';
import { conventionNow } from '../_kernel/in-force';
import { tell } from '../_kernel/outbox';
import type { WriteHandler } from '../_kernel/serve';
import { key } from '../_store/keys';
import { officersOf } from '../_store/room-store';

/** The author asks the organisation that guides the room to look again; it owes an answer by a day （件件有回音）. */
export const appeal: WriteHandler<ConsultationContract['appeal']> = async ({ topicId, postId, text }, context) => {
  const { transaction, personId, now, standing } = context;
  const { topic } = await threadNow(transaction, standing);
  const post = await postIn(transaction, topicId, postId, personId);
  if (post.authorId !== personId) throw new Forbidden();
  const matter = post.caseId === undefined ? undefined : await transaction.get('postCase', post.caseId);
  insist(mayAppeal({ state: post.state, appealed: matter?.appeal !== undefined, decidedAt: matter?.decidedAt ?? now, now, days: await conventionNow(context, 'convention.appeal-days') }));
  const dueAt = workingDaysAfter(now, conventionValue('convention.approval-days'));
  await transaction.put('postCase', { ...matter!, state: 'appealed', appeal: { text, at: now, dueAt } });
  await begin(transaction, { kind: 'post-appeal', subject: { questionId: matter!._id }, title: topic.title, room: standing.room!, dueAt, owner: matter!.guidedBy, demo: post.demo }, now);
  for (const { personId: to } of await officersOf(matter!.guidedBy, now)) await tell(transaction, { to, topicId, ...threadNotice('duty-appeal', topic.title) }, now, key('duty-appeal', matter!._id, to, shanghaiDay(now)));
  return { dueAt };
};
