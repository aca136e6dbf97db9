import type { PublicationContract } from '../../src/contract/publication';
import { isPlaceholder } from '../../src/domain/room/reach';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { areasBelow } from '../_store/room-store';

/** Kept counts, one a place, of what everybody may read: two queries, however many lie there. */
export const places: ReadHandler<PublicationContract['places']> = async ({ area, year }) => {
  const below = (await areasBelow(area)).filter(({ name }) => !isPlaceholder(name));
  const counts = new Map((await reader.getMany('publicationCount', below.map(({ _id }) => _id))).map((count) => [count._id, count]));
  return { items: below.map(({ _id, name, hasChildren }) => ({ area: _id, name, published: (year ? counts.get(_id)?.year[year] : counts.get(_id)?.published) ?? 0, below: hasChildren })) };
};
