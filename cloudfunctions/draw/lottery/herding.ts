import { fit, type Fit } from './fit';
import type { Search } from './search';

/** Probabilities this close to the upper bound are proven to be it. */
export const EXACT = 1e-7;

export type Herded = (Fit & { outcome: 'exact' | 'beyond-reach' | 'out-of-time' }) | { outcome: 'impossible' };

/**
 * Looks for panels that together reach the targets: each new one seats those who are furthest behind what they should
 * have had by now. After 1¼ panels a type, and then every quarter, one program finds the weights. When those leave no
 * slack, the targets are reached. When the best panel at the slack's prices is worth less than the targets are, no
 * panels can ever reach them.
 */
export function herd(search: Search): Herded {
  const { sizes, targets, panels } = search;
  const quarter = Math.max(1, Math.ceil(sizes.length / 4));
  for (;;) {
    const until = Math.max(5 * quarter, search.fitted + quarter);
    for (; search.rounds < until; search.rounds += 1) {
      const found = compose(search);
      if (found === 'impossible') return { outcome: 'impossible' };
      if (found === 'out-of-time') return { ...fit(panels, targets, sizes, search.solver), outcome: 'out-of-time' };
    }
    const fitted = fit(panels, targets, sizes, search.solver);
    if (fitted.slack <= EXACT) return { ...fitted, outcome: 'exact' };
    const best = search.best(fitted.prices);
    if (best.outcome === 'impossible') return { outcome: 'impossible' };
    if (best.outcome === 'out-of-time') return { ...fitted, outcome: 'out-of-time' };
    const worth = (seats: (t: number) => number): number => fitted.prices.reduce((sum, price, t) => sum + price * seats(t), 0);
    if (worth((t) => targets[t]! * sizes[t]!) - worth((t) => best.counts[t]!) > EXACT) return { ...fitted, outcome: 'beyond-reach' };
    search.add(best.counts);
    search.fitted = until;
  }
}

function compose(search: Search): 'found' | 'impossible' | 'out-of-time' {
  const { sizes, targets, seated } = search;
  if (search.outOfTime()) return 'out-of-time';
  const behind = sizes.map((size, t) => ((search.rounds + 1) * targets[t]! * size - seated[t]!) / size ** 2);
  const panel = search.good(behind);
  if (panel.outcome !== 'found') return panel.outcome;
  panel.counts.forEach((count, t) => (seated[t]! += count));
  search.add(panel.counts);
  return 'found';
}
