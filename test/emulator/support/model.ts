/**
 * The documented semantics of the database, as plainly as they can be written: whole copies for snapshots, linear
 * searches, no indexes. The emulator must agree with it operation by operation.
 */
export type Doc = { _id: string; room: string; seat: number; n: number; tag: string[] };
export type Change = { inc?: number; seat?: number; push?: string; addToSet?: string };
export type Filter = { room?: string; tag?: string; least?: number };
export type Outcome = { ok: unknown } | { code: string };

type Transaction = { snapshot: Map<string, Doc>; from: number; own: Map<string, Doc | null>; locks: Set<string> };

export class Conflict extends Error {}
export class Duplicate extends Error {}

export class Model {
  private committed = new Map<string, Doc>();
  private changed = new Map<string, number>();
  private version = 0;
  private open = new Map<number, Transaction>();

  isOpen = (slot: number) => this.open.has(slot);

  begin(slot: number): void {
    this.open.set(slot, { snapshot: new Map(this.committed), from: this.version, own: new Map(), locks: new Set() });
  }

  /** Would a plain write of these have to wait? */
  waits(writes: ReadonlyMap<string, Doc | null>): boolean {
    const held = new Set([...this.open.values()].flatMap(({ locks }) => [...locks]));
    return [...writes].some(([id, doc]) => held.has(id) || (doc !== null && held.has(seatOf(doc))));
  }

  matching(filter: Filter): Doc[] {
    return [...this.committed.values()].filter(
      (doc) => (filter.room === undefined || doc.room === filter.room) && (filter.tag === undefined || doc.tag.includes(filter.tag)) && doc.n >= (filter.least ?? 0),
    );
  }

  get = (id: string) => this.committed.get(id);

  /** Outside transactions. */
  write(writes: ReadonlyMap<string, Doc | null>): void {
    const after = new Map(this.committed);
    for (const [id, doc] of writes) if (doc) after.set(id, doc);
    else after.delete(id);
    const seats = [...after.values()].map(seatOf);
    if (new Set(seats).size < seats.length) throw new Duplicate();
    this.version++;
    for (const [id, doc] of writes) for (const touched of [id, ...seatsOf(this.committed.get(id)), ...seatsOf(doc)]) this.changed.set(touched, this.version);
    this.committed = after;
  }

  seen(slot: number, id: string): Doc | undefined {
    const { own, snapshot } = this.transaction(slot);
    return own.has(id) ? (own.get(id) ?? undefined) : snapshot.get(id);
  }

  /** First writer wins, on documents as on unique values; any failure ends the transaction. */
  writeIn(slot: number, id: string, doc: Doc | null): void {
    const transaction = this.transaction(slot);
    try {
      this.lock(transaction, id);
      transaction.own.set(id, doc);
      if (!doc) return;
      this.lock(transaction, seatOf(doc));
      const view = new Map<string, Doc | null>([...this.committed, ...transaction.own]);
      if ([...view].some(([other, there]) => other !== id && there && seatOf(there) === seatOf(doc))) throw new Duplicate();
    } catch (error) {
      this.open.delete(slot);
      throw error;
    }
  }

  commit(slot: number): void {
    const { own } = this.transaction(slot);
    this.open.delete(slot);
    if (own.size > 0) this.write(own);
  }

  rollback = (slot: number) => void this.open.delete(slot);

  end(slot: number): void {
    this.open.delete(slot);
  }

  private lock(transaction: Transaction, what: string): void {
    const elsewhere = [...this.open.values()].some((other) => other !== transaction && other.locks.has(what));
    if (elsewhere || (this.changed.get(what) ?? 0) > transaction.from) throw new Conflict();
    transaction.locks.add(what);
  }

  private transaction(slot: number): Transaction {
    const transaction = this.open.get(slot);
    if (!transaction) throw new Error('not open');
    return transaction;
  }
}

const seatOf = ({ room, seat }: Doc) => `${room}/${seat}`;
const seatsOf = (doc: Doc | null | undefined) => (doc ? [seatOf(doc)] : []);

export function changedBy(doc: Doc, { inc, seat, push, addToSet }: Change): Doc {
  const tag = push !== undefined ? [...doc.tag, push] : addToSet !== undefined && !doc.tag.includes(addToSet) ? [...doc.tag, addToSet] : doc.tag;
  return { ...doc, n: doc.n + (inc ?? 0), seat: seat ?? doc.seat, tag };
}
