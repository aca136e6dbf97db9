import { assignToNearest } from './nearest';

/** Points and centres are x and y in turn. */
export type Grouping = { centres: Float64Array; groupOf: Int32Array };

const ROUNDS = 100;
const STILL = 0.01;

/** The first `k` points that differ, in their order: a start that the same data always gives again. */
export function firstDistinct(points: Float64Array, k: number): Float64Array {
  const seen = new Set<string>();
  const centres: number[] = [];
  for (let i = 0; i < points.length && seen.size < k; i += 2) {
    const key = `${points[i]} ${points[i + 1]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    centres.push(points[i]!, points[i + 1]!);
  }
  return Float64Array.from(centres);
}

/**
 * Lloyd's k-means from given centres: each point to its nearest centre (the earlier of two), each centre to the weighted
 * mean of its points, until no centre moves by .01 any more, at most 100 rounds. A centre that lost its points is dropped.
 */
export function kMeans({ points, start, weights }: { points: Float64Array; start: Float64Array; weights?: ArrayLike<number> }): Grouping {
  let centres = start;
  const groupOf = new Int32Array(points.length / 2);
  for (let round = 0; round < ROUNDS; round++) {
    assignToNearest(points, centres, groupOf);
    const moved = means(points, groupOf, centres.length / 2, weights);
    const kept = withoutEmpty(moved, groupOf);
    const still = kept.centres.length === centres.length && largestMove(kept.centres, centres) < STILL;
    centres = kept.centres;
    if (still) break;
  }
  return { centres, groupOf };
}

type Means = { sums: Float64Array; weight: Float64Array };

function means(points: Float64Array, groupOf: Int32Array, groups: number, weights?: ArrayLike<number>): Means {
  const sums = new Float64Array(2 * groups);
  const weight = new Float64Array(groups);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i]!;
    const w = weights ? weights[i]! : 1;
    sums[2 * group]! += w * points[2 * i]!;
    sums[2 * group + 1]! += w * points[2 * i + 1]!;
    weight[group]! += w;
  }
  return { sums, weight };
}

function withoutEmpty({ sums, weight }: Means, groupOf: Int32Array): { centres: Float64Array } {
  const place = new Int32Array(weight.length);
  const centres: number[] = [];
  weight.forEach((w, group) => {
    place[group] = centres.length / 2;
    if (w > 0) centres.push(sums[2 * group]! / w, sums[2 * group + 1]! / w);
  });
  if (centres.length < 2 * weight.length) groupOf.forEach((group, i) => (groupOf[i] = place[group]!));
  return { centres: Float64Array.from(centres) };
}

function largestMove(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < a.length; i += 2) largest = Math.max(largest, Math.hypot(a[i]! - b[i]!, a[i + 1]! - b[i + 1]!));
  return largest;
}
