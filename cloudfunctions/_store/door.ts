import { cloud, isConflict, isDuplicate } from './cloudbase';
import type { CollectionName, Documents } from './documents';
import { predicate, type Order, type Where } from './where';

/** Reading outside a transaction: by id, or a bounded list by fields an index serves. */
export type Reader = {
  get<C extends CollectionName>(collection: C, id: string): Promise<Documents[C] | undefined>;
  getMany<C extends CollectionName>(collection: C, ids: readonly string[]): Promise<Documents[C][]>;
  list<C extends CollectionName>(collection: C, where: Where<Documents[C]>, options: { limit: number; order?: readonly Order<Documents[C]>[] }): Promise<Documents[C][]>;
  count<C extends CollectionName>(collection: C, where: Where<Documents[C]>): Promise<number>;
};

/**
 * Everything that may happen inside a transaction: by id only. The SDK silently runs `where().update/remove`, `count` and
 * `aggregate` outside of it, and its field updates merge or drop what one does not expect, so none of them is offered: read,
 * change the document, put it back. A document somebody else has written meanwhile conflicts.
 */
export type Transaction = {
  get<C extends CollectionName>(collection: C, id: string): Promise<Documents[C] | undefined>;
  create<C extends CollectionName>(collection: C, document: Documents[C]): Promise<void>;
  put<C extends CollectionName>(collection: C, document: Documents[C]): Promise<void>;
  remove(collection: CollectionName, id: string): Promise<void>;
};

export class AlreadyExists extends Error {}

/** Most documents a list may ask for; longer lists are paged. */
const MOST = 1000;

export const reader: Reader = {
  async get(collection, id) {
    const { data } = await cloud().database().collection(collection).doc(id).get();
    return data[0];
  },
  async getMany(collection, ids) {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    return reader.list(collection, { _id: { oneOf: wanted } } as never, { limit: wanted.length });
  },
  async list(collection, where, { limit, order = [] }) {
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw new Error(`a list names its limit, 1–${MOST}`);
    let query = cloud().database().collection(collection).where(predicate(where));
    for (const [field, direction] of order) query = query.orderBy(field, direction);
    return (await query.limit(limit).get()).data;
  },
  async count(collection, where) {
    return (await cloud().database().collection(collection).where(predicate(where)).count()).total ?? 0;
  },
};

/**
 * Puts a flat document in the place of the one that was seen (of none), in one call and outside any transaction; false if somebody
 * was there meanwhile. For a note that stands alone: what belongs together goes into a transaction.
 */
export async function exchange<C extends CollectionName>(collection: C, seen: Documents[C] | undefined, next: Documents[C]): Promise<boolean> {
  const documents = cloud().database().collection(collection);
  try {
    const { _id, ...fields } = next;
    if (seen) return (await documents.where(predicate(seen as never)).update(fields)).updated === 1;
    await documents.add(next);
    return true;
  } catch (error) {
    if (isConflict(error) || isDuplicate(error)) return false;
    throw error;
  }
}

/** Runs the work in one transaction, once: the SDK commits, or rolls back and throws what the work threw. */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return cloud().database().runTransaction((native: NativeTransaction) => work(wrap(native)), 0);
}

type NativeTransaction = { collection(name: string): { doc(id: string): NativeDocument; add(document: object): Promise<unknown> } };
type NativeDocument = { get(): Promise<{ data: unknown }>; set(document: object): Promise<unknown>; delete(): Promise<unknown> };

const wrap = (native: NativeTransaction): Transaction => ({
  async get(collection, id) {
    const { data } = await native.collection(collection).doc(id).get();
    return ((Array.isArray(data) ? data[0] : data) ?? undefined) as never;
  },
  async create(collection, document) {
    try {
      await native.collection(collection).add(document);
    } catch (error) {
      throw isDuplicate(error) ? new AlreadyExists(`${collection} ${document._id}`) : error;
    }
  },
  async put(collection, document) {
    const { _id, ...fields } = document;
    await native.collection(collection).doc(_id).set(fields);
  },
  async remove(collection, id) {
    await native.collection(collection).doc(id).delete();
  },
});
