import { isIndex } from '../engine/path';
import type { SortKey } from '../engine/sort';
import type { IndexKey } from '../declaration';
import type { Document } from '../wire/ejson';
import { armsOf, disjoint, intersection, type Arm, type Constraint } from './bounds';
import { after, invert } from './key';
import { ID_INDEX, type Plan, type Range } from './plan';
import type { StoredIndex } from './store';

const EVERYTHING: Range = { from: '', to: '\xff'.repeat(64) };
const MOST_RANGES = 500;
/** Ranges read side by side: each may fetch a page of its own. */
const MOST_MERGED = 50;

/** The plan only takes its order from the index. */
export const isWhole = ({ ranges }: Plan) => ranges.some(({ from }) => from === '');

const ID: StoredIndex = { name: ID_INDEX, unique: true, keys: [{ field: '_id', direction: 1 }], multikey: false };

/** How an arm uses an index: what is fixed by equality, then one range, then nothing. */
type Use = { ranges: Range[]; fixed: string[]; equalities: number; bounded: boolean };

type Candidate = { plan: Plan; equalities: number; bounded: boolean };

/**
 * The index with the longest run of equalities, then a range, then the order asked for. Without one of these the
 * query is a full scan: no plan.
 */
export function planQuery(query: Document, order: readonly SortKey[], indexes: readonly StoredIndex[]): Plan | undefined {
  const arms = armsOf(query);
  const candidates = [ID, ...indexes].flatMap((index) => candidateOf(index, arms, order) ?? []);
  const better = (a: Candidate, b: Candidate) =>
    b.equalities - a.equalities || Number(b.bounded) - Number(a.bounded) || Number(b.plan.ordered) - Number(a.plan.ordered);
  return candidates.sort(better)[0]?.plan;
}

function candidateOf(index: StoredIndex, arms: readonly Arm[], order: readonly SortKey[]): Candidate | undefined {
  if (index.keys.some(({ field }) => field.split('.').some(isIndex))) return undefined;
  const uses = arms.map((arm) => useOf(index, arm));
  const narrowed = uses.every((use) => use !== undefined);
  if (!narrowed && (index.sparse || order.length === 0)) return undefined;
  const used: Use[] = narrowed ? (uses as Use[]) : [{ ranges: [EVERYTHING], fixed: [], equalities: 0, bounded: false }];
  const direction = index.multikey && order.length > 0 ? undefined : orderSupplied(index.keys, used, order);
  if (!narrowed && direction === undefined) return undefined;
  const side = direction === undefined && !index.multikey ? orderWithinRanges(index.keys, used, order) : undefined;
  const all = used.flatMap((use) => use.ranges);
  const ranges = side === undefined ? disjoint(all) : all;
  if (ranges.length > MOST_RANGES) return undefined;
  return {
    plan: { index: index.name, ranges, reverse: (direction ?? side) === -1, ordered: (direction ?? side) !== undefined, ...(side === undefined ? {} : { merge: true }) },
    equalities: Math.min(...used.map((use) => use.equalities)),
    bounded: used.every((use) => use.bounded),
  };
}

/** Undefined when the arm does not narrow the index's first field. */
function useOf(index: StoredIndex, arm: Arm): Use | undefined {
  let prefixes = [''];
  const fixed: string[] = [];
  let equalities = 0;
  let present = false;
  const roots = new Set<string>();
  for (const { field, direction } of index.keys) {
    // Two paths into one list may be met by different elements; an entry holds the values of one.
    const root = field.split('.', 1)[0] as string;
    if (index.multikey && roots.has(root)) break;
    roots.add(root);
    const constraint = constraintOn(arm.get(field) ?? [], index.multikey);
    if (!constraint) break;
    present ||= !constraint.nullish;
    const parts = constraint.ranges.map((range) => turned(range, direction));
    const points = constraint.ranges.every(({ point }) => point !== undefined);
    if (prefixes.length * parts.length > MOST_RANGES) break;
    if (!points) {
      if (index.sparse && !present) return undefined;
      const ranges = prefixes.flatMap((prefix) => parts.map(({ from, to }) => ({ from: prefix + from, to: prefix + to })));
      return { ranges: ranges.filter(({ from, to }) => from < to), fixed, equalities, bounded: true };
    }
    if (parts.length === 1 && fixed.length === equalities) fixed.push((parts[0] as Range).from);
    equalities++;
    prefixes = prefixes.flatMap((prefix) => parts.map(({ from }) => prefix + from));
  }
  if (equalities === 0 || (index.sparse && !present)) return undefined;
  return { ranges: prefixes.map((prefix) => ({ from: prefix, to: after(prefix) })), fixed, equalities, bounded: false };
}

/** Different elements of an array may meet two bounds, so a multikey index can use only one of them. */
function constraintOn(constraints: readonly Constraint[], multikey: boolean): Constraint | undefined {
  if (!multikey) return constraints.length === 0 ? undefined : constraints.reduce(intersection);
  const usable = constraints.filter(({ nullish }) => !nullish);
  return usable.find(({ ranges }) => ranges.every(({ point }) => point !== undefined)) ?? usable[0];
}

/** A range of ascending keys as a range of the index's own. */
function turned({ from, to, point }: Range & { point?: string }, direction: 1 | -1): Range {
  if (direction === 1) return point === undefined ? { from, to } : { from: point, to };
  if (point !== undefined) return { from: invert(point), to: after(invert(point)) };
  return { from: after(invert(to)), to: after(invert(from)) };
}

/** 1 or -1 when reading the index that way gives the order asked for. Fields fixed by equality do not matter. */
function orderSupplied(keys: readonly IndexKey[], uses: readonly Use[], order: readonly SortKey[]): 1 | -1 | undefined {
  const fixed = fixedInAll(uses);
  return orderFrom(keys, fixed, fixed, order);
}

/** The same for one range at a time, as with `state` in two values: each is in order behind its own equalities. */
function orderWithinRanges(keys: readonly IndexKey[], uses: readonly Use[], order: readonly SortKey[]): 1 | -1 | undefined {
  const equalities = uses[0]?.equalities ?? 0;
  if (uses.some((use) => use.equalities !== equalities || use.ranges.length > MOST_MERGED) || uses.length > MOST_MERGED) return undefined;
  return orderFrom(keys, fixedInAll(uses), equalities, order);
}

function fixedInAll([first, ...others]: readonly Use[]): number {
  let fixed = 0;
  while (first && fixed < first.fixed.length && others.every((use) => use.fixed[fixed] === first.fixed[fixed])) fixed++;
  return fixed;
}

/** Does the order asked for, without what is constant, begin at this place of the index? */
function orderFrom(keys: readonly IndexKey[], constants: number, place: number, order: readonly SortKey[]): 1 | -1 | undefined {
  const constant = new Set(keys.slice(0, constants).map(({ field }) => field));
  const wanted = order.filter(({ field }) => !constant.has(field));
  let sense: 1 | -1 | undefined;
  for (let i = 0; i < wanted.length; i++) {
    const key = keys[place + i];
    const { field, direction } = wanted[i] as SortKey;
    if (!key || key.field !== field) return undefined;
    const here = key.direction === direction ? 1 : -1;
    if (sense !== undefined && sense !== here) return undefined;
    sense = here;
  }
  return sense ?? 1;
}
