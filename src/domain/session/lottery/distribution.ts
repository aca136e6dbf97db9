import type { PersonType } from './person-types';

/** How many people of each type a panel seats, as [type, count]; types that it does not seat are left out. */
export type Composition = [type: number, count: number][];

/**
 * Panels, each with the probability of being drawn. `optimal` is proven: no other lottery over panels that keep the
 * quotas gives the least likely more, then the second least likely, and so on. `bounded`: time ran out; nobody is more
 * than `gap` below the upper bound. A person's probability is Σ weight · count / people of the type.
 */
export type Distribution = {
  status: 'optimal' | 'bounded';
  /** In the pool, the fixed among them. */
  people: number;
  size: number;
  minProbability: number;
  gini: number;
  geometricMean: number;
  probabilities: Record<string, number>;
  /** The smallest probability if seats could be shared out in fractions: an upper bound. */
  relaxedMinProbability: number;
  gap: number;
  method: 'relaxation' | 'column-generation';
  /** Those whom no panel that keeps every quota can seat. */
  unreachable: string[];
  types: PersonType[];
  panels: Composition[];
  weights: number[];
};

export const toComposition = (counts: readonly number[]): Composition =>
  counts.flatMap((count, type): Composition => (count > 0 ? [[type, count]] : []));

export function toCounts(composition: Composition, types: number): number[] {
  const counts = new Array<number>(types).fill(0);
  for (const [type, count] of composition) counts[type] = count;
  return counts;
}

/** Seats that a type can expect: Σ weight · count. */
export function expectedSeats({ panels, weights, types }: Pick<Distribution, 'panels' | 'weights' | 'types'>): number[] {
  const expected = new Array<number>(types.length).fill(0);
  panels.forEach((panel, p) => panel.forEach(([type, count]) => (expected[type]! += weights[p]! * count)));
  return expected;
}
