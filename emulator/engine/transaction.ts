import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { conflict, duplicateKey, noSuchTransaction, refused } from '../wire/errors';
import { parseDocument } from '../wire/ejson';
import { DuplicateKey, shownKey, type Key, type Store, type Text, type Write } from '../store/store';

/** The cloud's limit: an older transaction is gone. */
export const LONGEST_TRANSACTION = 30_000;
/** How long a plain write waits for a lock. */
const LONGEST_WAIT = 5_000;

type Place = string;
type Transaction = { id: string; snapshot: number; started: number; timer: NodeJS.Timeout; writes: Map<Place, Write>; locks: Set<Place>; claims: Map<Place, Place> };

export type Transactions = ReturnType<typeof openTransactions>;

const placeOf = (collection: string, id: Key): Place => `d ${collection} ${id}`;
const claimOf = (collection: string, index: string, key: Key): Place => `u ${collection} ${index} ${key}`;

/**
 * Snapshot isolation with first writer wins, as documented: versions are kept only while transactions are open.
 * Everything between two awaits is one step, so a plain request reads, tests and commits without interference.
 */
export function openTransactions(store: Store, clock: Clock) {
  const open = new Map<string, Transaction>();
  const locks = new Map<Place, Transaction>();
  /** What a place held before the commit of that version. */
  const before = new Map<Place, { version: number; collection: string; id: Key; text: Text | undefined }[]>();
  const changedAt = new Map<Place, number>();
  let version = 0;
  let released: (() => void)[] = [];
  let pruneAt = 1024;

  function end(transaction: Transaction): void {
    clearTimeout(transaction.timer);
    open.delete(transaction.id);
    for (const place of transaction.locks) locks.delete(place);
    if (open.size === 0 || changedAt.size > pruneAt) prune();
    const waiting = released;
    released = [];
    for (const wake of waiting) wake();
  }

  /** Under steady load some transaction is always open: forget what none of them can see. */
  function prune(): void {
    const oldest = Math.min(...[...open.values()].map(({ snapshot }) => snapshot));
    for (const [place, at] of changedAt) if (at <= oldest) changedAt.delete(place);
    for (const [place, images] of before) {
      const kept = images.filter((image) => image.version > oldest);
      if (kept.length > 0) before.set(place, kept);
      else before.delete(place);
    }
    pruneAt = Math.max(1024, changedAt.size * 2);
  }

  function sweep(): void {
    for (const transaction of open.values()) if (clock.now() - transaction.started >= LONGEST_TRANSACTION) end(transaction);
  }

  function find(id: string): Transaction {
    sweep();
    const transaction = open.get(id);
    if (!transaction) throw noSuchTransaction();
    return transaction;
  }

  /** Claims of a write: unique keys the new document holds, and those the old one gives up. */
  function claimsOf(collection: string, text: Text | null | undefined): Place[] {
    if (text === null || text === undefined) return [];
    return store.claims(collection, parseDocument(text)).map(({ index, key }) => claimOf(collection, index, key));
  }

  function commit(writes: readonly Write[]): void {
    const old = open.size === 0 ? [] : writes.map(({ collection, id }) => store.get(collection, id));
    try {
      store.commit(writes);
    } catch (error) {
      throw error instanceof DuplicateKey ? duplicateKey(error.collection, error.index, error.shown) : error;
    }
    if (open.size === 0) return;
    version++;
    writes.forEach(({ collection, id, text }, i) => {
      const place = placeOf(collection, id);
      before.set(place, [...(before.get(place) ?? []), { version, collection, id, text: old[i] }]);
      for (const touched of [place, ...claimsOf(collection, old[i]), ...claimsOf(collection, text)]) changedAt.set(touched, version);
    });
  }

  function view(transaction: Transaction, collection: string, id: Key): Text | undefined {
    const place = placeOf(collection, id);
    const own = transaction.writes.get(place);
    if (own) return own.text ?? undefined;
    const earlier = before.get(place)?.find((image) => image.version > transaction.snapshot);
    return earlier ? earlier.text : store.get(collection, id);
  }

  function lock(transaction: Transaction, place: Place): void {
    const holder = locks.get(place);
    if ((holder && holder !== transaction) || (changedAt.get(place) ?? 0) > transaction.snapshot) throw conflict();
    locks.set(place, transaction);
    transaction.locks.add(place);
  }

  /** A unique key must be free in what this transaction will commit. */
  function claim(transaction: Transaction, write: Write): void {
    if (write.text === null) return;
    const document = write.document ?? parseDocument(write.text);
    for (const { index, key } of store.claims(write.collection, document)) {
      const place = claimOf(write.collection, index, key);
      lock(transaction, place);
      const own = transaction.claims.get(place);
      const holder = store.holder(write.collection, index, key);
      const self = placeOf(write.collection, write.id);
      const elsewhere = holder !== undefined && holder !== write.id && !transaction.writes.has(placeOf(write.collection, holder));
      if ((own !== undefined && own !== self) || elsewhere) {
        const fields = store.indexes(write.collection).find(({ name }) => name === index)?.keys.map(({ field }) => field) ?? [];
        throw duplicateKey(write.collection, index, shownKey(document, fields));
      }
      transaction.claims.set(place, self);
    }
  }

  return {
    begin(): string {
      const id = randomUUID().replaceAll('-', '');
      const transaction: Transaction = {
        id,
        snapshot: version,
        started: clock.now(),
        timer: setTimeout(() => end(transaction), LONGEST_TRANSACTION),
        writes: new Map(),
        locks: new Set(),
        claims: new Map(),
      };
      transaction.timer.unref();
      open.set(id, transaction);
      return id;
    },

    read: (id: string, collection: string, key: Key): Text | undefined => view(find(id), collection, key),

    /** Ids whose text a transaction may see differently from the store. */
    differing(id: string, collection: string): Key[] {
      const { writes, snapshot } = find(id);
      const own = [...writes.values()].filter((write) => write.collection === collection).map((write) => write.id);
      const earlier = [...before.values()].flatMap((images) => images.filter((image) => image.collection === collection && image.version > snapshot));
      return [...new Set([...own, ...earlier.map((image) => image.id)])];
    },

    /** All or nothing of one request: any failure ends the transaction, as MongoDB does. */
    write(id: string, work: () => readonly Write[]): void {
      const transaction = find(id);
      try {
        const writes = work();
        for (const { collection, id: key } of writes) lock(transaction, placeOf(collection, key));
        for (const write of writes) {
          const self = placeOf(write.collection, write.id);
          for (const [place, holder] of transaction.claims) if (holder === self) transaction.claims.delete(place);
          transaction.writes.set(self, write);
        }
        for (const write of writes) claim(transaction, write);
      } catch (error) {
        end(transaction);
        throw error;
      }
    },

    commit(id: string): void {
      const transaction = find(id);
      end(transaction);
      commit([...transaction.writes.values()]);
    },

    abort: (id: string): void => end(find(id)),

    /**
     * A write outside transactions. `work` reads, tests and says what to write; while a lock is in the way it is
     * done again from the start once the lock is gone: what it read before is worth nothing.
     */
    async plain<T>(work: () => { writes: readonly Write[]; result: T }): Promise<T> {
      const until = Date.now() + LONGEST_WAIT;
      for (;;) {
        sweep();
        const { writes, result } = work();
        const locked = writes.some((write) => [placeOf(write.collection, write.id), ...(locks.size > 0 ? claimsOf(write.collection, write.text) : [])].some((place) => locks.has(place)));
        if (!locked) {
          commit(writes);
          return result;
        }
        const left = until - Date.now();
        if (left <= 0) throw refused('lock wait timeout: another transaction holds a document of this write');
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          released.push(() => (clearTimeout(timer), resolve()));
        });
      }
    },

    /** The same work in a transaction, or by itself. */
    async run<T>(id: string | undefined, work: () => { writes: readonly Write[]; result: T }): Promise<T> {
      if (id === undefined) return this.plain(work);
      let result!: T;
      this.write(id, () => {
        const done = work();
        result = done.result;
        return done.writes;
      });
      return result;
    },

    sweep,
    close: () => [...open.values()].forEach(end),
  };
}
