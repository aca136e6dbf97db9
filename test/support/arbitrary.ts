import fc from 'fast-check';
import type * as z from 'zod/mini';

/** Letters that have broken things before, among plain ones. */
const LETTERS = ['路', '灯', '坏', '了', '一', 'a', 'Z', '0', ' ', '\n', '，', '。', '𠮷', '👨‍👩‍👧', '=', '+', '-', '@', '<', '>', '"', "'", '&', '{', '$', '\u200B', '\u202E', '\u0000', '\uE000', '\u0301'];

type Def = { type: string; checks?: { _zod: { def: { check: string; minimum?: number; maximum?: number; value?: number; pattern?: RegExp } } }[]; [part: string]: unknown };
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def;
type Schema = z.ZodMiniType;

/** Values a schema accepts. A kind of schema this does not know throws, so a new one cannot pass unseen. */
export function valid(schema: Schema): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case 'string': return accepted(text(def), schema);
    case 'number': case 'int': return accepted(fc.integer(boundsOf(def)), schema);
    case 'boolean': return fc.boolean();
    case 'literal': return fc.constantFrom(...(def.values as unknown[]));
    case 'enum': return fc.constantFrom(...Object.values(def.entries as object));
    case 'array': return accepted(fc.array(valid(def.element as Schema), { maxLength: 4 }), schema);
    case 'object': return object(def.shape as Record<string, Schema>);
    case 'optional': case 'default': return fc.option(valid(def.innerType as Schema), { nil: undefined });
    case 'union': return fc.oneof(...(def.options as Schema[]).map(valid));
    default: throw new Error(`no arbitrary for ${def.type}`);
  }
}

/** Misses in a row that say a guess will never hit. */
const MISSES = 5000;

/** What the schema takes of the values guessed; where it takes none of so many, that is said instead of guessed on for ever. */
function accepted<T>(guessed: fc.Arbitrary<T>, schema: Schema): fc.Arbitrary<T> {
  let missed = 0;
  return guessed.filter((value) => {
    const { success, error } = schema.safeParse(value);
    missed = success ? 0 : missed + 1;
    if (missed > MISSES) throw new Error(`no guess is accepted, the last ${JSON.stringify(value)}: ${error!.issues[0]!.message}`);
    return success;
  });
}

/** Within the bounds a number is given, and not far beyond them where there are none. */
function boundsOf({ checks = [] }: Def): { min: number; max: number } {
  const values = (check: string) => checks.flatMap(({ _zod: { def } }) => (def.check === check && typeof def.value === 'number' ? [def.value] : []));
  const min = Math.max(-5, ...values('greater_than'));
  return { min, max: Math.min(Math.max(1000, min + 1000), ...values('less_than')) };
}

const object = (shape: Record<string, Schema>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, valid(schema)]))).map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)));

function text({ checks = [] }: Def): fc.Arbitrary<string> {
  const pattern = checks.map(({ _zod }) => _zod.def.pattern).find(Boolean);
  const least = Math.max(0, ...checks.map(({ _zod }) => _zod.def.minimum ?? 0));
  if (pattern && least > 8) return fc.base64String({ minLength: least, maxLength: 4 * least });
  if (pattern) return fc.stringMatching(new RegExp(pattern.source.replace(/\{1,\d{3,}\}/, '{1,40}')));
  return fc.oneof(
    fc.array(fc.constantFrom(...LETTERS.slice(0, 14)), { minLength: 0, maxLength: 30 }).map((letters) => letters.join('')),
    fc.array(fc.constantFrom(...LETTERS.slice(0, 8)), { minLength: 24, maxLength: 60 }).map((letters) => letters.join('')),
    fc.array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 12 }).map((letters) => `路灯坏了很久${letters.join('')}`),
  );
}

/** A value that was valid before one thing in it was broken. */
export const invalid = (schema: Schema): fc.Arbitrary<unknown> => {
  const names = Object.keys(defOf(schema).shape as object);
  const broken = fc.constantFrom<unknown>(null, 7, 1.5, true, [], [[]], {}, { $gt: '' }, { $where: '1' }, '\u202E倒', 'x'.repeat(100_000), Number.MAX_SAFE_INTEGER, { constructor: { prototype: {} } });
  return fc.tuple(valid(schema), fc.constantFrom(...names, '__whole__'), broken)
    .map(([value, name, wrong]) => (name === '__whole__' ? wrong : { ...(value as object), [name]: wrong }))
    .filter((value) => !schema.safeParse(value).success);
};
