import type { Answer } from './solver';

/** The probability of each type as far as a leximin search has settled it; null while it may still rise. */
export type Settled = (number | null)[];

/** Prices are shares of one whole: among a thousand types the largest is well above this. */
const BINDING = 1e-6;

/**
 * Settles the types that hold back `z`, the largest probability that all open types can have together: where the price
 * is not 0, the type has exactly z in every best answer. `sizes`: people of a type; price × size sums to 1.
 */
export function settle(settled: Settled, z: number, prices: readonly number[], sizes: readonly number[]): Settled {
  if (z >= 1 - 1e-9) return settled.map((value) => value ?? 1);
  const share = (t: number): number => prices[t]! * sizes[t]!;
  const open = settled.map((value, t) => (value === null ? t : -1)).filter((t) => t >= 0);
  const heaviest = open.reduce((most, t) => (share(t) > share(most) ? t : most));
  return settled.map((value, t) => value ?? (t === heaviest || share(t) > BINDING ? Math.max(z, 0) : null));
}

/** Prices of the rows from `first` on, one for each type, without their sign. */
export const pricesFrom = ({ rowPrices }: Extract<Answer, { outcome: 'solved' }>, first: number, types: number): number[] =>
  Array.from(rowPrices.subarray(first, first + types), Math.abs);
