import { cloud } from './cloudbase';

/**
 * What a field is asked to be. There is no `undefined` here and none gets through at run time: the SDK drops such a key and
 * the query then matches everybody's documents.
 */
export type Condition<T> =
  | T
  | (T extends readonly (infer Element)[] ? Element : never)
  | { oneOf: readonly (T extends readonly (infer Element)[] ? Element : T)[] }
  | { before: T } | { after: T } | { notAfter: T } | { between: readonly [after: T, before: T] }
  | { hasAll: T };
export type Where<D> = { [K in keyof D]?: Condition<NonNullable<D[K]>> } & { [P in Inside<D>]?: Condition<ValueInside<D, P>> };

/** What lies one step inside a field, as the database names it: `place.latitude`. */
export type Inside<D> = { [K in keyof D & string]: NonNullable<D[K]> extends string | number | boolean | readonly unknown[] ? never : `${K}.${keyof NonNullable<D[K]> & string}` }[keyof D & string];
type ValueInside<D, P> = P extends `${infer K extends keyof D & string}.${infer Part}` ? (Part extends keyof NonNullable<D[K]> ? NonNullable<NonNullable<D[K]>[Part]> : never) : never;

export type Order<D> = readonly [field: keyof D & string, direction: 'asc' | 'desc'];

/** `oneOf` lists stay short enough for one query. */
const MOST_VALUES = 200;

/** The SDK's form of a predicate. Every field is present and defined, every command is one the database's indexes serve. */
export function predicate<D>(where: Where<D>): Record<string, unknown> {
  const fields = Object.entries(where as Record<string, unknown>);
  if (fields.length === 0) throw new Error('a query names at least one field');
  return Object.fromEntries(fields.map(([field, condition]) => [field, command(field, condition)]));
}

function command(field: string, condition: unknown): unknown {
  const _ = cloud().database().command;
  if (condition === undefined) throw new Error(`${field} is undefined in a query`);
  if (condition === null || typeof condition !== 'object') return condition;
  const [[name, value] = [], ...rest] = Object.entries(condition);
  if (name === undefined || value === undefined || rest.length > 0) throw new Error(`${field}: one condition with a value`);
  switch (name) {
    case 'oneOf': return _.in(bounded(field, value));
    case 'hasAll': return _.all(bounded(field, value));
    case 'before': return _.lt(value);
    case 'after': return _.gt(value);
    case 'notAfter': return _.lte(value);
    case 'between': return _.gt(bounded(field, value)[0]).and(_.lt(bounded(field, value)[1]));
    default: throw new Error(`${field}: unknown condition ${name}`);
  }
}

function bounded(field: string, values: unknown): unknown[] {
  if (!Array.isArray(values) || values.length > MOST_VALUES || values.includes(undefined)) throw new Error(`${field}: a list of at most ${MOST_VALUES} values`);
  return values;
}
