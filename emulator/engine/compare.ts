import { ObjectId, type Document, type Value } from '../wire/ejson';

/**
 * BSON's order of types; numbers of every width are one type, and missing counts as null.
 * The same numbers are the tags of `store/key.ts`.
 */
export const TYPE = { emptyArray: 0x08, nothing: 0x10, number: 0x20, text: 0x30, object: 0x40, array: 0x50, objectId: 0x60, boolean: 0x70, date: 0x80, regex: 0xa0 } as const;

export function typeOf(value: Value): number {
  switch (typeof value) {
    case 'undefined':
      return TYPE.nothing;
    case 'number':
      return TYPE.number;
    case 'string':
      return TYPE.text;
    case 'boolean':
      return TYPE.boolean;
    default:
      if (value === null) return TYPE.nothing;
      if (Array.isArray(value)) return TYPE.array;
      if (value instanceof Date) return TYPE.date;
      if (value instanceof ObjectId) return TYPE.objectId;
      if (value instanceof RegExp) return TYPE.regex;
      return TYPE.object;
  }
}

/** Negative, zero or positive, in BSON order. */
export function compare(a: Value, b: Value): number {
  const type = typeOf(a);
  const other = typeOf(b);
  if (type !== other) return type - other;
  switch (type) {
    case TYPE.number:
      return compareNumbers(a as number, b as number);
    case TYPE.text:
      return compareText(a as string, b as string);
    case TYPE.boolean:
      return Number(a) - Number(b);
    case TYPE.date:
      return (a as Date).getTime() - (b as Date).getTime();
    case TYPE.objectId:
      return compareText((a as ObjectId).hex, (b as ObjectId).hex);
    case TYPE.regex:
      return compareText((a as RegExp).source, (b as RegExp).source) || compareText((a as RegExp).flags, (b as RegExp).flags);
    case TYPE.array:
      return compareArrays(a as Value[], b as Value[]);
    case TYPE.object:
      return compareRecords(a as Document, b as Document);
    default:
      return 0;
  }
}

export const equal = (a: Value, b: Value): boolean => compare(a, b) === 0;

/** NaN is the smallest number and equals itself. */
function compareNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

/** Code-point order, as UTF-8 bytes compare; JavaScript's own is by UTF-16 unit and puts emoji too early. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for what lies beyond U+FFFF. */
const rank = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

function compareArrays(a: Value[], b: Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Field by field in their own order: type, then name, then value. */
function compareRecords(a: Document, b: Document): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const x = left[i] as string;
    const y = right[i] as string;
    const order = typeOf(a[x]) - typeOf(b[y]) || compareText(x, y) || compare(a[x], b[y]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

