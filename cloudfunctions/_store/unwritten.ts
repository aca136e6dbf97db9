import type { Documents } from './documents';
import { AlreadyExists, type Transaction } from './door';

type Stored = Documents[keyof Documents];

/**
 * A transaction that keeps its writes to itself: what was written is read back, and nothing goes further. It holds no
 * document against others, so asking beforehand never makes somebody else's act conflict.
 */
export function unwritten({ get }: Pick<Transaction, 'get'>): Transaction {
  const written = new Map<string, Stored | undefined>();
  const at = (collection: string, id: string): string => `${collection}/${id}`;
  const kept: Transaction = {
    async get(collection, id) {
      const place = at(collection, id);
      return written.has(place) ? (structuredClone(written.get(place)) as never) : get(collection, id);
    },
    async create(collection, document) {
      if (await kept.get(collection, document._id)) throw new AlreadyExists(`${collection} ${document._id}`);
      written.set(at(collection, document._id), structuredClone(document));
    },
    async put(collection, document) {
      written.set(at(collection, document._id), structuredClone(document));
    },
    async remove(collection, id) {
      written.set(at(collection, id), undefined);
    },
  };
  return kept;
}
