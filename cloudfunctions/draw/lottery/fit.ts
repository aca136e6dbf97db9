import type { Solver } from './solver';

/** Weights for known panels, and the prices of the types they leave short. */
export type Fit = { slack: number; weights: number[]; prices: number[] };

/** Weights with which nobody's probability is more than `slack` below the target; the smallest slack there is. */
export function fit(panels: readonly (readonly number[])[], targets: readonly number[], sizes: readonly number[], solver: Solver): Fit {
  const slack = panels.length;
  const answer = solver.maximise({
    cost: [...panels.map(() => 0), -1],
    lower: [...panels.map(() => 0), 0],
    upper: [...panels.map(() => 1), Infinity],
    rows: [
      { columns: panels.map((_panel, p) => p), values: panels.map(() => 1), lower: 1, upper: 1 },
      ...targets.map((target, t) => ({ ...seatsOf(panels, t, slack, sizes[t]!), lower: target * sizes[t]!, upper: Infinity })),
    ],
  });
  if (answer.outcome !== 'solved') throw new Error('weights always exist');
  return { slack: -answer.objective, weights: Array.from(answer.values.subarray(0, panels.length)), prices: Array.from(answer.rowPrices.subarray(1), Math.abs) };
}

/** Σ weight · seats of type t, plus `factor` times one further column. */
export function seatsOf(panels: readonly (readonly number[])[], t: number, further: number, factor: number): { columns: number[]; values: number[] } {
  const columns: number[] = [];
  const values: number[] = [];
  panels.forEach((counts, p) => {
    if (counts[t] === 0) return;
    columns.push(p);
    values.push(counts[t]!);
  });
  if (factor !== 0) {
    columns.push(further);
    values.push(factor);
  }
  return { columns, values };
}
