import type { HeldKind } from '../../src/domain/me/held';
import type { Seat, CollectionName, Documents } from '../_store/documents';
import { reader } from '../_store/door';
import type { Order, Where } from '../_store/where';
import type { Step } from '../_session/step';

/** One thing kept about a person, as he or she reads it and takes it along: no name of anybody else. */
export type Shown = { id: string; at?: string; title: string; lines: { label: string; value: string }[] };
/** Some of what a person has in a collection, newest first; `next` is where the following begin. */
export type Found<D> = { found: readonly D[]; next?: string };
/** The transaction in which an account is closed, whose, and the id that takes the person's place. */
export type Closing = Step & { personId: string; gone: string };

/**
 * What a collection holds of a person: how it is found (by an index), how it is shown, and what becomes of it when the account is
 * closed. `close` answers what is put in its place, under the same id or another; nothing removes it; without `close` it is kept as it is.
 */
export type Holding<C extends CollectionName = CollectionName> = {
  collection: C; kind: HeldKind;
  find(personId: string, after: string | undefined): Promise<Found<Documents[C]>>;
  /** Absent where counting would mean to go through everything. */
  count?(personId: string): Promise<number>;
  /** Absent where another collection of the kind tells it already. */
  show?(found: readonly Documents[C][], personId: string): Promise<Shown[]>;
  isOf(document: Documents[C], personId: string): boolean;
  /** Outside the transaction and before it: files that go along. */
  before?(found: readonly Documents[C][]): Promise<void>;
  close?(document: Documents[C], closing: Closing): Promise<Documents[C] | undefined>;
};

const PAGE = 20;

type Keyed<C extends CollectionName> = Pick<Holding<C>, 'kind' | 'show' | 'close' | 'before'> & { limit?: number };
const newestFirst = [['_id', 'desc']] as never;
const paged = <D extends { _id: string }>(found: readonly D[], limit: number): Found<D> => ({ found, ...(found.length === limit ? { next: found[limit - 1]!._id } : {}) });

/** Found by the field that names the person, through an index of that field and the id. */
export function byField<C extends CollectionName>(collection: C, field: keyof Documents[C] & string, { limit = PAGE, ...rest }: Keyed<C>): Holding<C> {
  const of = (personId: string, after?: string) => ({ [field]: personId, ...(after ? { _id: { before: after } } : {}) }) as Where<Documents[C]>;
  return {
    collection, ...rest,
    async find(personId, after) { return paged(await reader.list(collection, of(personId, after), { limit, order: newestFirst as readonly Order<Documents[C]>[] }) as never, limit); },
    count: (personId) => reader.count(collection, of(personId)),
    isOf: (document, personId) => (document as Record<string, unknown>)[field] === personId,
  };
}

/** Found through the person's seats: it is kept by session and place in the line, and names nobody. */
export function throughSeats<C extends CollectionName>(collection: C, of: (seats: readonly Seat[], personId: string) => Promise<Documents[C][]>, rest: Keyed<C> & Pick<Holding<C>, 'isOf'>): Holding<C> {
  const limit = rest.limit ?? PAGE;
  return {
    collection, ...rest,
    async find(personId, after) {
      const seats = await reader.list('seat', { personId, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });
      return { found: seats.length === 0 ? [] : await of(seats, personId), ...paged(seats, limit).next ? { next: seats[limit - 1]!._id } : {} };
    },
  };
}

export const line = (label: string, value: string | undefined): { label: string; value: string }[] => (value ? [{ label, value }] : []);
