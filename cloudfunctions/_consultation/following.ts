import type { WriteContext } from '../_kernel/serve';
import { followId, threadNumbers } from '../_store/consultation-store';

/** Whoever speaks follows from then on, until he or she stops it; who has decided before, is not asked again. */
export async function followBy({ transaction, personId }: Pick<WriteContext, 'transaction' | 'personId'>, topicId: string): Promise<void> {
  const _id = followId(topicId, personId);
  if (await transaction.get('threadFollow', _id)) return;
  await transaction.create('threadFollow', { _id, topicId, personId, on: true, read: (await threadNumbers(topicId)).posts + 1 });
}
