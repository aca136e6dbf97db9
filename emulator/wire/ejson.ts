/**
 * The JSON dialect of the wire. Requests hold canonical EJSON, replies relaxed EJSON: plain numbers, but
 * `{"$date": ms}`. A wrapper counts only as an object's first key, so a stored field can never pose as one.
 */
export class ObjectId {
  constructor(readonly hex: string) {}
}

export type Value = unknown;
export type Document = { [field: string]: Value };

/** MongoDB's own limit on nesting; deeper input would only exhaust the stack. */
const DEEPEST = 100;

export class MalformedEjson extends Error {}

/** Reads EJSON text. `now` is the request's one instant, for `db.serverDate()`. */
export function parseEjson(text: string, now: number): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MalformedEjson('not JSON');
  }
  return fromJson(json, now, 0);
}

/** Reads a stored document: always an object, and never a server date. */
export function parseDocument(text: string): Document {
  return fromJson(JSON.parse(text), 0, 0) as Document;
}

function fromJson(json: unknown, now: number, depth: number): Value {
  if (typeof json !== 'object' || json === null) return json;
  if (depth >= DEEPEST) throw new MalformedEjson(`nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(json)) {
    for (let i = 0; i < json.length; i++) {
      const item: unknown = json[i];
      if (typeof item === 'object' && item !== null) json[i] = fromJson(item, now, depth + 1);
    }
    return json;
  }
  const record = json as Document;
  for (const field in record) {
    if (field.charCodeAt(0) === 36) {
      const wrapped = unwrap(field, record[field], now);
      if (wrapped !== NOT_A_WRAPPER) return wrapped;
    }
    break;
  }
  for (const field of Object.keys(record)) {
    const item = record[field];
    if (typeof item === 'object' && item !== null) define(record, field, fromJson(item, now, depth + 1));
  }
  return record;
}

/** `__proto__` as a field name must stay a field. */
function define(record: Document, field: string, value: Value): void {
  if (field === '__proto__') Object.defineProperty(record, field, { value, enumerable: true, writable: true, configurable: true });
  else record[field] = value;
}

const NOT_A_WRAPPER = Symbol('not a wrapper');

function unwrap(name: string, inner: unknown, now: number): Value {
  switch (name) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
      return numberOf(inner);
    case '$date':
      return dateOf(inner);
    case '$oid':
      if (typeof inner !== 'string' || !/^[0-9a-f]{24}$/i.test(inner)) throw new MalformedEjson(`$oid must be 24 hex characters, not "${String(inner)}"`);
      return new ObjectId(inner.toLowerCase());
    case '$regularExpression': {
      const { pattern, options } = (inner ?? {}) as { pattern?: unknown; options?: unknown };
      return regexOf(pattern, options);
    }
    case '$tcb_server_date': {
      const offset = ((inner ?? {}) as { offset?: unknown }).offset;
      return new Date(now + Number(fromJson(offset, now, 0) ?? 0));
    }
    default:
      return NOT_A_WRAPPER;
  }
}

function numberOf(inner: unknown): number {
  if (typeof inner !== 'string' && typeof inner !== 'number') throw new MalformedEjson('a wrapped number must be text');
  const number = Number(inner);
  if (Number.isNaN(number) && inner !== 'NaN') throw new MalformedEjson(`not a number: ${String(inner)}`);
  return number;
}

function dateOf(inner: unknown): Date {
  const ms = typeof inner === 'string' ? Date.parse(inner) : Number(fromJson(inner, 0, 0));
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw new MalformedEjson('not a date');
  return date;
}

/** JavaScript has no `x` flag, and `g` and `y` would give the pattern a memory. */
export function regexOf(pattern: unknown, options: unknown): RegExp {
  if (typeof pattern !== 'string') throw new MalformedEjson('a regular expression needs a pattern');
  try {
    return new RegExp(pattern, [...new Set(String(options ?? ''))].filter((flag) => 'imsu'.includes(flag)).join(''));
  } catch (error) {
    throw new MalformedEjson((error as Error).message);
  }
}

/** Writes a document exactly as it will be answered; what cannot be stored must be refused before. */
export function toText(document: Value): string {
  return JSON.stringify(toJson(document));
}

function toJson(value: Value): unknown {
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value) && !Object.is(value, -0)) return value;
      return { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) };
    case 'object':
      break;
    default:
      return value;
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item: Value) => (item === undefined ? null : toJson(item)));
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof ObjectId) return { $oid: value.hex };
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } };
  const json: Document = {};
  for (const [field, item] of Object.entries(value as Document)) if (item !== undefined) define(json, field, toJson(item));
  return json;
}

/** A field-by-field object, as against a date, an id, a pattern or an array. */
export function isRecord(value: Value): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof Date || value instanceof ObjectId || value instanceof RegExp);
}
