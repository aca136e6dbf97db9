import { isIndex } from '../engine/path';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import type { IndexDeclaration } from '../declaration';
import { EMPTY_ARRAY, encodeKey, invert } from './key';

export type Entries = { keys: string[]; multikey: boolean };

/**
 * The keys a document has in an index: one, or one for every element of an array (multikey). As in MongoDB at
 * most one array may take part: the elements of two would have to be paired with each other.
 */
export function entriesOf(document: Document, index: IndexDeclaration): Entries {
  const views = spread(document, index);
  const keys = new Set<string>();
  for (const view of views) {
    const values = index.keys.map(({ field }) => pathValue(view, field.split('.')));
    if (index.sparse && values.every((value) => value === undefined)) continue;
    keys.add(values.map((value, i) => component(value, index.keys[i]?.direction ?? 1)).join(''));
  }
  return { keys: [...keys], multikey: views.length > 1 || views[0] !== document };
}

function component(value: Value, direction: 1 | -1): string {
  const key = value === EMPTY ? EMPTY_ARRAY : encodeKey(value);
  return direction === 1 ? key : invert(key);
}

/** Stands in for an empty array while it is indexed. */
const EMPTY = new Date(NaN);

/** One view of the document for every element of the array in it; itself when there is none. */
function spread(document: Document, index: IndexDeclaration): Document[] {
  const arrays = new Set(index.keys.map(({ field }) => arrayOn(document, field.split('.'))).filter((path) => path !== undefined));
  if (arrays.size === 0) return [document];
  // Two paths may run through the same array, but not through two arrays side by side.
  const [path, second] = [...arrays].sort((a, b) => a.length - b.length) as [string, ...string[]];
  if (second !== undefined && !second.startsWith(`${path}.`)) throw refused(`cannot index parallel arrays [${second}] [${path}]`);
  const parts = path.split('.');
  const array = pathValue(document, parts) as Value[];
  const elements = array.length === 0 ? [EMPTY] : array.map((item) => (Array.isArray(item) ? new Nested(item) : item));
  return elements.flatMap((element) => spread(withValue(document, parts, element), index));
}

/** An array inside an array is one value: the keys of an index go one level deep. */
class Nested {
  constructor(readonly value: Value[]) {}
}

/** The first array the path meets, as a path; undefined when it meets none. */
function arrayOn(document: Document, parts: string[]): string | undefined {
  let value: Value = document;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (Array.isArray(value)) {
      if (!isIndex(part)) return parts.slice(0, i).join('.');
      value = value[Number(part)] as Value;
    } else value = isRecord(value) && !(value instanceof Nested) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return Array.isArray(value) ? parts.join('.') : undefined;
}

function pathValue(document: Document, parts: string[]): Value {
  let value: Value = document;
  for (const part of parts) {
    if (Array.isArray(value)) value = isIndex(part) ? (value[Number(part)] as Value) : undefined;
    else value = isRecord(value) && !(value instanceof Nested) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value instanceof Nested ? value.value : value;
}

function withValue(value: Value, parts: string[], element: Value): Document {
  const [first, ...rest] = parts as [string, ...string[]];
  const inner = rest.length === 0 ? element : withValue((value as Document)[first], rest, element);
  if (Array.isArray(value)) return value.map((item: Value, i) => (i === Number(first) ? inner : item)) as unknown as Document;
  return { ...(value as Document), [first]: inner };
}
