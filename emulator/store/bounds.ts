import { TYPE, typeOf } from '../engine/compare';
import { isOperators } from '../engine/query/query';
import { patternOf } from '../engine/query/operators';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { after, encodeKey, utf8 } from './key';
import type { Range } from './plan';

/** What a query demands of one field, as ranges of ascending keys; a point is one whole key. */
export type Constraint = {
  ranges: readonly (Range & { point?: string })[];
  /** Matches documents without the field; such entries may be missing from a sparse or multikey index. */
  nullish: boolean;
};

/** One way to satisfy the query: every constraint of it must hold. */
export type Arm = ReadonlyMap<string, readonly Constraint[]>;

const MOST_ARMS = 64;
const MOST_POINTS = 500;

/** The query as a union of arms: what cannot be expressed is left out, so that the answer is a superset. */
export function armsOf(query: Document): Arm[] {
  let arms: Arm[] = [new Map()];
  const and = (more: readonly Arm[]) => {
    if (arms.length * more.length <= MOST_ARMS) arms = arms.flatMap((arm) => more.map((other) => both(arm, other)));
  };
  for (const [name, operand] of Object.entries(query)) {
    if (name === '$and') for (const part of operand as Document[]) and(armsOf(part));
    else if (name === '$or') and((operand as Document[]).flatMap((part) => armsOf(part)));
    else if (!name.startsWith('$')) for (const arm of fieldArms(name, operand)) and([arm]);
  }
  return arms;
}

function both(a: Arm, b: Arm): Arm {
  const joined = new Map(a);
  for (const [field, constraints] of b) joined.set(field, [...(joined.get(field) ?? []), ...constraints]);
  return joined;
}

function fieldArms(field: string, operand: Value): Arm[] {
  const one = (constraint: Constraint | undefined): Arm[] => (constraint ? [new Map([[field, [constraint]]])] : []);
  if (!isOperators(operand)) return one(equality([operand]));
  return Object.keys(operand).flatMap((name) => {
    const value = operand[name];
    switch (name) {
      case '$eq':
        return one(equality([value]));
      case '$in':
        return one(equality(value as Value[]));
      case '$all': {
        const [first] = value as Value[];
        return first === undefined || isOperators(first) ? [] : one(equality([first]));
      }
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
        return one(bound(name, value));
      case '$regex':
        return one(equality([patternOf(value, operand['$options'])]));
      case '$elemMatch': {
        if (!isRecord(value)) return [];
        if (isOperators(value)) return Object.keys(value).some((inner) => /^\$(and|or|nor)$/.test(inner)) ? [] : fieldArms(field, value);
        const [arm, ...others] = armsOf(value);
        return arm && others.length === 0 ? [new Map([...arm].map(([inner, constraints]) => [`${field}.${inner}`, constraints]))] : [];
      }
      default:
        return [];
    }
  });
}

/** Whole objects and arrays are compared by the engine alone. */
function equality(values: readonly Value[]): Constraint | undefined {
  if (values.length > MOST_POINTS) return undefined;
  const ranges: (Range & { point?: string })[] = [];
  for (const value of values) {
    const type = typeOf(value);
    if (type === TYPE.object || type === TYPE.array) return undefined;
    const key = encodeKey(value);
    ranges.push({ from: key, to: after(key), point: key });
    if (value instanceof RegExp) ranges.push(textRange(value));
  }
  return { ranges: disjoint(ranges), nullish: values.some((value) => value === null || value === undefined) };
}

/** Text a pattern can match: what begins with its literal prefix, or any text. */
function textRange(pattern: RegExp): Range {
  const literal = /[im]/.test(pattern.flags) || /\|/.test(pattern.source) ? undefined : /^\^([^\\^$.|?*+()[\]{}]*)(.?)/su.exec(pattern.source);
  let prefix = literal?.[1] ?? '';
  // A quantifier takes the last character back.
  if (literal && /[?*{]/.test(literal[2] ?? '')) prefix = [...prefix].slice(0, -1).join('');
  const from = String.fromCharCode(TYPE.text) + utf8(prefix);
  return { from, to: after(from) };
}

function bound(operator: '$gt' | '$gte' | '$lt' | '$lte', value: Value): Constraint | undefined {
  const type = typeOf(value);
  if ([TYPE.object, TYPE.array, TYPE.nothing, TYPE.regex].includes(type as never) || Number.isNaN(value)) return undefined;
  const key = encodeKey(value);
  const tag = String.fromCharCode(type);
  // NaN is the least number, but no bound is ever met by it.
  const bottom = type === TYPE.number ? after(encodeKey(NaN)) : tag;
  const least = { $gt: after(key), $gte: key, $lt: bottom, $lte: bottom }[operator];
  const end = { $gt: after(tag), $gte: after(tag), $lt: key, $lte: after(key) }[operator];
  return { ranges: least < end ? [{ from: least, to: end }] : [], nullish: false };
}

/** Sorted, and overlapping ones made one. */
export function disjoint<R extends Range>(ranges: readonly R[]): R[] {
  const merged: R[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged[merged.length - 1];
    if (!last || last.to < range.from || (last.to === range.from && 'point' in last)) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to } as R;
  }
  return merged;
}

export function intersection(a: Constraint, b: Constraint): Constraint {
  const ranges = a.ranges.flatMap((x) =>
    b.ranges.flatMap((y) => {
      const from = x.from > y.from ? x.from : y.from;
      const to = x.to < y.to ? x.to : y.to;
      const point = x.point ?? y.point;
      return from < to ? [{ from, to, ...(point === undefined ? {} : { point }) }] : [];
    }),
  );
  return { ranges, nullish: a.nullish && b.nullish };
}
