import type { Document } from '../wire/ejson';
import { compareSorted, sortValues, type Sortable, type SortKey } from './sort';

type Head<T> = Sortable & { row: T; rest: Iterator<T> };

/** Rows of several sources, each in order, as one in order. Ties go to the earlier source. */
export function* merged<T extends { document: Document }>(sources: readonly Iterable<T>[], order: readonly SortKey[]): Generator<T> {
  const heads: Head<T>[] = [];
  const advance = (rest: Iterator<T>, place: number) => {
    const { value, done } = rest.next();
    if (!done) heads.push({ row: value, rest, place, keys: sortValues(value.document, order) });
  };
  sources.forEach((source, place) => advance(source[Symbol.iterator](), place));
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (compareSorted(b, a, order) < 0 ? b : a));
    yield least.row;
    heads.splice(heads.indexOf(least), 1);
    advance(least.rest, least.place);
  }
}
