import type { CollectionDeclaration, IndexDeclaration } from '../declaration';
import type { Plan } from './plan';

/** Memcomparable key of an `_id`, one character per byte: 123 and '123' differ, and `<` is BSON order. */
export type Key = string;

/** A document as it is stored and answered: relaxed EJSON text. */
export type Text = string;

export type StoredIndex = IndexDeclaration & {
  /** Some document has an array on one of the fields: no order from it, and only one of two bounds. */
  multikey: boolean;
};

export type Write = { collection: string; id: Key; text: Text | null };

export type Row = { id: Key; text: Text };

export type Store = {
  get(collection: string, id: Key): Text | undefined;
  /** A superset of the answer; the engine tests every document again. Natural order, or the plan's. */
  scan(collection: string, plan?: Plan): Iterable<Row>;
  /** All or nothing; keeps indexes; throws DuplicateKey before anything is written. */
  commit(writes: readonly Write[]): void;
  count(collection: string): number;
  /** How many entries the plan's ranges hold; only for plans whose ranges are the whole answer. */
  countEntries(collection: string, plan: Plan): number;
  has(collection: string): boolean;
  indexes(collection: string): readonly StoredIndex[];
  collections(): readonly string[];
  create(collection: string): void;
  /** Builds what is missing, drops undeclared indexes of declared collections; rebuilds what changed. */
  declare(collections: readonly CollectionDeclaration[]): void;
  close(): void;
};
