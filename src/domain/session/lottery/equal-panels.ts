import { expectedSeats, toCounts, type Distribution } from './distribution';
import { panelRules, type PanelRules } from './panel-rules';
import type { Pool } from './pool';

/**
 * `panels` compositions that, each equally likely, give every type the seats it expects, as nearly as whole panels can.
 * The panels of the distribution are repeated in proportion to their weights, the largest remainders rounded up; then
 * single seats are exchanged between types, never against a rule, while that brings somebody nearer.
 */
export function equalPanels(distribution: Distribution, pool: Pool, panels: number): number[][] {
  const rules = panelRules(pool);
  const counts = proportional(distribution.weights, panels).flatMap((times, p) =>
    Array.from({ length: times }, () => toCounts(distribution.panels[p]!, rules.types.length)));
  exchangeSeats(counts, expectedSeats(distribution).map((seats) => seats * panels), rules);
  return counts;
}

/** Whole numbers in proportion to the weights that sum to `total`; of equal remainders the first is rounded up. */
function proportional(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const whole = exact.map((share) => Math.floor(share + 1e-9));
  const byRemainder = exact.map((share, i) => ({ i, left: share - whole[i]! })).sort((a, b) => b.left - a.left || a.i - b.i);
  const missing = total - whole.reduce((all, share) => all + share, 0);
  for (const { i } of byRemainder.slice(0, missing)) whole[i]! += 1;
  return whole;
}

/**
 * Lowers Σ (missing seats of a type / people of the type)² by letting, in one panel, one person of a type with too few
 * seats sit in the place of one of a type with too many. Ends when no exchange helps.
 */
function exchangeSeats(panels: number[][], wanted: readonly number[], { types, rules }: PanelRules): void {
  const missing = wanted.map((seats, t) => seats - panels.reduce((sum, counts) => sum + counts[t]!, 0));
  const scale = types.map(({ people }) => 1 / people.length ** 2);
  const rulesOf = types.map((_type, t) => new Set(rules.flatMap((rule, r) => (rule.types.includes(t) ? [r] : []))));
  const sums = panels.map((counts) => rules.map((rule) => rule.types.reduce((sum, t) => sum + counts[t]!, 0)));
  const gain = (from: number, to: number): number =>
    scale[to]! * (missing[to]! ** 2 - (missing[to]! - 1) ** 2) + scale[from]! * (missing[from]! ** 2 - (missing[from]! + 1) ** 2);

  const fits = (p: number, from: number, to: number): boolean =>
    panels[p]![from]! > 0 && panels[p]![to]! < types[to]!.people.length &&
    [...rulesOf[from]!].every((r) => rulesOf[to]!.has(r) || sums[p]![r]! > rules[r]!.lower) &&
    [...rulesOf[to]!].every((r) => rulesOf[from]!.has(r) || sums[p]![r]! < rules[r]!.upper);

  const exchange = (p: number, from: number, to: number): void => {
    panels[p]![from]! -= 1;
    panels[p]![to]! += 1;
    missing[from]! += 1;
    missing[to]! -= 1;
    for (const r of rulesOf[from]!) sums[p]![r]! -= 1;
    for (const r of rulesOf[to]!) sums[p]![r]! += 1;
  };

  const pairs = (): [number, number][] => types.flatMap((_from, from) => types.map((_to, to): [number, number] => [from, to]))
    .filter(([from, to]) => from !== to && gain(from, to) > 1e-9)
    .sort((a, b) => gain(b[0], b[1]) - gain(a[0], a[1]) || a[0] - b[0] || a[1] - b[1]);

  for (let moved = true; moved;) {
    moved = false;
    for (const [from, to] of pairs()) {
      const p = gain(from, to) > 1e-9 ? panels.findIndex((_counts, at) => fits(at, from, to)) : -1;
      if (p < 0) continue;
      exchange(p, from, to);
      moved = true;
    }
  }
}
