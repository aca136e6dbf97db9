import { isRecord, type Document, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { fieldOf, isIndex } from '../path';

/** An update names exactly one place: a number in the path is a position when it meets an array. */
export function readPath(document: Document, path: string): Value {
  let value: Value = document;
  for (const part of path.split('.')) {
    value = Array.isArray(value) ? (isIndex(part) ? (value[Number(part)] as Value) : undefined) : fieldOf(value, part);
    if (value === undefined) return undefined;
  }
  return value;
}

/** Far more than any sane position; MongoDB's own bound on padding. */
const LARGEST_POSITION = 1_500_000;

export function writePath(document: Document, path: string, value: Value): void {
  const parts = path.split('.');
  const last = parts.pop() as string;
  let place: Value = document;
  for (const part of parts) {
    let next: Value = Array.isArray(place) ? (place[position(part, path)] as Value) : fieldOf(place, part);
    if (next === undefined) {
      next = {};
      put(place as Document | Value[], part, next, path);
    }
    if (!isRecord(next) && !Array.isArray(next)) throw refused(`Cannot create field '${last}' in element {${part}: ${JSON.stringify(next)}} (path ${path})`);
    place = next;
  }
  put(place as Document | Value[], last, value, path);
}

function put(place: Document | Value[], part: string, value: Value, path: string): void {
  if (!Array.isArray(place)) {
    Object.defineProperty(place, part, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  const at = position(part, path);
  while (place.length < at) place.push(null);
  place[at] = value;
}

function position(part: string, path: string): number {
  if (!isIndex(part) || Number(part) > LARGEST_POSITION) throw refused(`Cannot create field '${part}' in an array (path ${path})`);
  return Number(part);
}

/** An element of an array becomes null: positions of the others must not move. */
export function clearPath(document: Document, path: string): void {
  const parts = path.split('.');
  const last = parts.pop() as string;
  const place = parts.length === 0 ? document : readPath(document, parts.join('.'));
  if (Array.isArray(place)) {
    if (isIndex(last) && Number(last) < place.length) place[Number(last)] = null;
  } else if (isRecord(place)) delete place[last];
}
