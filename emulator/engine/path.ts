import { isRecord, type Value } from '../wire/ejson';

const INDEX = /^(0|[1-9]\d*)$/;

export const isIndex = (part: string) => INDEX.test(part);

/** An own field only: nothing a document inherits from JavaScript is data. */
export function fieldOf(record: Value, name: string): Value {
  if (!isRecord(record)) return undefined;
  return Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
}

/**
 * Every value a dotted path meets. Arrays on the way are gone through element by element, one level deep, as
 * MongoDB does; a numeric part also means a position. Missing is visited as undefined, except inside arrays
 * without objects: those meet nothing at all (so `{'a.b': null}` does not match `{a: [1]}`).
 */
export function someAt(value: Value, parts: readonly string[], test: (met: Value) => boolean, from = 0): boolean {
  if (from === parts.length) return test(value);
  const part = parts[from] as string;
  if (!Array.isArray(value)) return someAt(fieldOf(value, part), parts, test, value === undefined ? parts.length : from + 1);
  if (isIndex(part) && Number(part) < value.length && someAt(value[Number(part)], parts, test, from + 1)) return true;
  return value.some((item: Value) => isRecord(item) && someAt(fieldOf(item, part), parts, test, from + 1));
}
