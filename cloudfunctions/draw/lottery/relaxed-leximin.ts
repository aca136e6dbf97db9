import type { PanelRules } from '../../../src/domain/session/lottery/panel-rules';
import { pricesFrom, settle, type Settled } from './leximin';
import { panelRows } from './panel-program';
import type { Solver } from './solver';

/**
 * The fairest probabilities if a panel could seat fractions of people: nobody can do better in whole panels, so a lottery
 * that reaches them is proven to be the fairest. Undefined when no panel keeps the quotas even in fractions.
 */
export function relaxedLeximin(rules: PanelRules, solver: Solver): number[] | undefined {
  const sizes = rules.types.map(({ people }) => people.length);
  const rows = panelRows(rules);
  const z = sizes.length;
  let settled: Settled = sizes.map(() => null);
  while (settled.includes(null)) {
    const answer = solver.maximise({
      cost: [...sizes.map(() => 0), 1],
      lower: [...settled.map((value, t) => Math.max(0, (value ?? 0) * sizes[t]! - 1e-9)), 0],
      upper: [...sizes, 1],
      rows: [...rows, ...sizes.map((size, t) => ({ columns: [t, z], values: [1, settled[t] === null ? -size : 0], lower: 0, upper: Infinity }))],
    });
    if (answer.outcome !== 'solved') return undefined;
    settled = settle(settled, answer.objective, pricesFrom(answer, rows.length, sizes.length), sizes);
  }
  return settled as number[];
}
