import type { CollectionDeclaration, IndexDeclaration } from '../declaration';
import type { Document } from '../wire/ejson';
import type { Plan } from './plan';

/** Memcomparable key of an `_id`, one character per byte: 123 and '123' differ, and `<` is BSON order. */
export type Key = string;

/** A document as it is stored and answered: relaxed EJSON text. */
export type Text = string;

export type StoredIndex = IndexDeclaration & {
  /** Some document has an array on one of the fields: no order from it, and only one of two bounds. */
  multikey: boolean;
};

/** `document` spares the store a decoding; a null text removes. */
export type Write = { collection: string; id: Key; text: Text | null; document?: Document };

export type Store = {
  get(collection: string, id: Key): Text | undefined;
  /**
   * A superset of the answer; the engine tests every document again. Natural order, or the plan's.
   * To be consumed at once, without a write in between. `expected` is how many rows the caller hopes to need.
   */
  scan(collection: string, plan?: Plan, expected?: number): Iterable<Text>;
  /** All or nothing; keeps indexes; throws DuplicateKey. */
  commit(writes: readonly Write[]): void;
  count(collection: string): number;
  /** Moves with every document put or removed since the store was opened: the same before and after means that nothing was written. */
  revision(collection: string): number;
  /** How many documents the plan's ranges hold. */
  countRanges(collection: string, plan: Plan): number;
  /** The unique keys a document claims. */
  claims(collection: string, document: Document): { index: string; key: Key }[];
  /** Who holds a unique key. */
  holder(collection: string, index: string, key: Key): Key | undefined;
  has(collection: string): boolean;
  collections(): readonly string[];
  /** Declared ones; `_id` is not among them. */
  indexes(collection: string): readonly StoredIndex[];
  create(collection: string): void;
  /** Builds what is missing, drops undeclared indexes of declared collections, rebuilds what changed. */
  declare(collections: readonly CollectionDeclaration[]): void;
  close(): void;
};

export class DuplicateKey extends Error {
  constructor(
    readonly collection: string,
    readonly index: string,
    /** The offending values, as MongoDB prints them. */
    readonly shown: string,
  ) {
    super(`duplicate key in ${collection}.${index}: ${shown}`);
  }
}

export function shownKey(document: Document, fields: readonly string[]): string {
  const values = fields.map((field) => {
    const value = field.split('.').reduce<unknown>((inner, part) => (inner as Document | undefined)?.[part], document);
    return `${field}: ${JSON.stringify(value ?? null)}`;
  });
  return `{ ${values.join(', ')} }`;
}
