import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import { compare } from './compare';
import { someAt } from './path';

export type SortKey = { field: string; direction: 1 | -1 };

/** The order of keys in the object is the order of sorting. */
export function sortKeys(order: Value): SortKey[] {
  if (order === undefined || order === null) return [];
  if (!isRecord(order)) throw refused('the sort order must be an object');
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused(`$sort key ordering must be 1 (for ascending) or -1 (for descending): ${field}`);
    return { field, direction };
  });
}

export type Sortable = { keys: Value[]; place: number };

/** What a document is sorted by: of an array its least element, or its greatest when descending. */
export function sortValues(document: Document, keys: readonly SortKey[]): Value[] {
  return keys.map(({ field, direction }) => extreme(document, field.split('.'), direction));
}

/** An empty array sorts below null, as `store/key.ts` has it. */
const NOTHING_AT_ALL = Symbol('empty array');

function extreme(document: Document, parts: string[], direction: 1 | -1): Value {
  let best: Value;
  let found = false;
  const take = (value: Value) => {
    if (!found || compareSortable(value, best) * direction < 0) best = value;
    found = true;
    return false;
  };
  someAt(document, parts, (value) => {
    if (!Array.isArray(value)) return take(value);
    if (value.length === 0) return take(NOTHING_AT_ALL);
    for (const item of value as Value[]) take(item);
    return false;
  });
  return best;
}

function compareSortable(a: Value, b: Value): number {
  if (a === NOTHING_AT_ALL || b === NOTHING_AT_ALL) return Number(b === NOTHING_AT_ALL) - Number(a === NOTHING_AT_ALL);
  return compare(a, b);
}

/** Ties keep the order they came in. */
export function compareSorted(a: Sortable, b: Sortable, keys: readonly SortKey[]): number {
  for (let i = 0; i < keys.length; i++) {
    const order = compareSortable(a.keys[i], b.keys[i]);
    if (order !== 0) return order * (keys[i] as SortKey).direction;
  }
  return a.place - b.place;
}

/** Sorts and keeps the first `count`: what cannot be among them is dropped at once, so memory follows the page. */
export function sortedFirst<T>(rows: Iterable<T>, document: (row: T) => Document, keys: readonly SortKey[], count: number): T[] {
  const kept: (Sortable & { row: T })[] = [];
  const room = Math.max(count * 2, 512);
  let bound: Sortable | undefined;
  let place = 0;
  const cut = () => {
    kept.sort((a, b) => compareSorted(a, b, keys));
    if (kept.length < count) return;
    kept.length = count;
    bound = kept[count - 1];
  };
  for (const row of rows) {
    const next = { row, keys: sortValues(document(row), keys), place: place++ };
    if (bound && compareSorted(next, bound, keys) >= 0) continue;
    kept.push(next);
    if (kept.length >= room) cut();
  }
  cut();
  return kept.map(({ row }) => row);
}
