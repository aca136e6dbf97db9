import type { ConsultationContract } from '../../src/contract/consultation';
import { threadNow } from '../_consultation/thread-now';
import type { WriteHandler } from '../_kernel/serve';
import { followId, threadNumbers } from '../_store/consultation-store';

export const follow: WriteHandler<ConsultationContract['follow']> = async ({ topicId, on }, { transaction, personId, standing }) => {
  await threadNow(transaction, standing);
  const _id = followId(topicId, personId);
  const before = await transaction.get('threadFollow', _id);
  await transaction.put('threadFollow', { _id, topicId, personId, read: before?.read ?? (await threadNumbers(topicId)).posts, on });
  return { done: true };
};

export const markRead: WriteHandler<ConsultationContract['markRead']> = async ({ topicId }, { transaction, personId, standing }) => {
  await threadNow(transaction, standing);
  const _id = followId(topicId, personId);
  const [before, { posts }] = [await transaction.get('threadFollow', _id), await threadNumbers(topicId)];
  if (before && before.read !== posts) await transaction.put('threadFollow', { ...before, read: posts });
  return { done: true };
};
