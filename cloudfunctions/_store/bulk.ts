import { cloud, isDuplicate } from './cloudbase';
import type { CollectionName, Documents } from './documents';
import { inPieces } from './pieces';

type Document = Documents[CollectionName];

const BATCH = 250;
const AT_ONCE = 8;

/**
 * Many documents at once, for imports alone and outside a transaction: ids are worked out, not drawn, so doing it again comes
 * to the same. A batch some of which is there already, from a run that was interrupted, is put one by one.
 */
export async function createMany(collection: CollectionName, documents: readonly Document[]): Promise<void> {
  await fewAtOnce(inPieces(documents, BATCH), 3, async (batch) => {
    try {
      await cloud().database().collection(collection).add(batch as never);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await putMany(collection, batch);
    }
  });
}

/** Documents in the place of those of their ids, whether or not there are any. */
export const putMany = (collection: CollectionName, documents: readonly Document[]): Promise<void> =>
  fewAtOnce(documents, AT_ONCE, async ({ _id, ...fields }) => { await cloud().database().collection(collection).doc(_id).set(fields); });

async function fewAtOnce<T>(all: readonly T[], lanes: number, each: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: lanes }, async () => { for (let next = left.shift(); next !== undefined; next = left.shift()) await each(next); }));
}
