/** Adjusted Rand index: 1 where two divisions of the same people are the same, about 0 where they agree by chance. */
export function adjustedRand(a: readonly unknown[], b: readonly unknown[]): number {
  const pairs = (counts: Map<unknown, number>) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const count = (keys: readonly unknown[]) => keys.reduce<Map<unknown, number>>((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map());
  const both = pairs(count(a.map((one, i) => JSON.stringify([one, b[i]]))));
  const [inA, inB] = [pairs(count(a)), pairs(count(b))];
  const chance = (inA * inB) / ((a.length * (a.length - 1)) / 2);
  const most = (inA + inB) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** Spearman's correlation of ranks; equal values share their mean rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const product = (u: readonly number[], v: readonly number[]) => u.reduce((sum, one, i) => sum + (one - mean) * (v[i]! - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
