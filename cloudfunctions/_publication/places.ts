import { isPlaceholder } from '../../src/domain/room/reach';
import { reader } from '../_store/door';
import { areasBelow } from '../_store/room-store';

/** Kept counts, one a place, of what everybody may read: two queries, however many lie there. */
export async function placesBelow(area: string, year?: string): Promise<{ area: string; name: string; published: number; below: boolean }[]> {
  const places = (await areasBelow(area)).filter(({ name }) => !isPlaceholder(name));
  const counts = new Map((await reader.getMany('publicationCount', places.map(({ _id }) => _id))).map((count) => [count._id, count]));
  return places.map(({ _id, name, hasChildren }) => ({ area: _id, name, published: (year ? counts.get(_id)?.year[year] : counts.get(_id)?.published) ?? 0, below: hasChildren }));
}
