import type { WriteContext } from '../_kernel/serve';
import type { Post } from '../_store/documents';
import { followId, threadNumbers } from '../_store/consultation-store';

type Context = Pick<WriteContext, 'transaction'>;
/** One's own post is read from the moment it is counted. */
const counted = ({ listed }: Pick<Post, 'listed'>): number => (listed === 'none' ? 0 : 1);

/** Whoever speaks follows from then on, until he or she stops it; who has decided before, is not asked again. */
export async function followBy({ transaction }: Context, said: Post): Promise<void> {
  const { topicId, authorId: personId } = said;
  const _id = followId(topicId, personId);
  const before = await transaction.get('threadFollow', _id);
  if (before) await readOwn({ transaction }, said);
  else await transaction.create('threadFollow', { _id, topicId, personId, on: true, read: (await threadNumbers(topicId)).posts + counted(said) });
}

/** Said or passed on a moment ago: nobody is told of the own words as unread. */
export async function readOwn({ transaction }: Context, said: Post): Promise<void> {
  const before = said.authorId === '' ? undefined : await transaction.get('threadFollow', followId(said.topicId, said.authorId));
  if (before && counted(said) > 0) await transaction.put('threadFollow', { ...before, read: before.read + 1 });
}
