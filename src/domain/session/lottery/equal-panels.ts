import { expectedSeats, toCounts, type Distribution } from './distribution';
import { panelRules } from './panel-rules';
import { seatBalance, type Balance } from './seat-balance';
import type { Pool } from './pool';

/**
 * `panels` compositions that, each equally likely, give every type the seats it expects, as nearly as whole panels can.
 * The panels of the distribution are repeated in proportion to their weights, the largest remainders rounded up. Then
 * panels are mended as long as that brings the types nearer to their due: a single seat goes from one type to another,
 * never against a rule, or a whole panel is replaced by another one of the distribution.
 */
export function equalPanels(distribution: Distribution, pool: Pool, panels: number): number[][] {
  const rules = panelRules(pool);
  const known = distribution.panels.map((panel) => toCounts(panel, rules.types.length));
  const counts = proportional(distribution.weights, panels).flatMap((times, p) => Array.from({ length: times }, () => known[p]!.slice()));
  const balance = seatBalance(counts, expectedSeats(distribution).map((seats) => seats * panels), rules);
  while (moveSeats(balance) || replacePanels(balance, known));
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

/** Goes once through all pairs of types between which a seat should move, the most useful first. False: no seat moved. */
function moveSeats(balance: Balance): boolean {
  const types = balance.panels[0]!.map((_count, t) => t);
  const pairs = types.flatMap((from) => types.map((to) => ({ from, to, gain: balance.gainOfMove(from, to) }))).filter(({ gain }) => gain > GAIN)
    .sort((a, b) => b.gain - a.gain || a.from - b.from || a.to - b.to);
  let moved = false;
  for (const { from, to } of pairs) {
    const p = balance.gainOfMove(from, to) > GAIN ? balance.panels.findIndex((_counts, at) => balance.mayMove(at, from, to)) : -1;
    if (p < 0) continue;
    balance.replace(p, balance.panels[p]!.map((count, t) => count - Number(t === from) + Number(t === to)));
    moved = true;
  }
  return moved;
}

/** Replaces each panel by the known one that helps most, where one helps. False: none did. */
function replacePanels(balance: Balance, known: readonly (readonly number[])[]): boolean {
  const tried = new Set<string>();
  let replaced = false;
  balance.panels.forEach((counts, p) => {
    const key = String(counts);
    if (tried.has(key)) return;
    const best = known.reduce<{ gain: number; panel: readonly number[] | undefined }>((most, panel) => {
      const gain = balance.gainOfReplacing(counts, panel);
      return gain > most.gain ? { gain, panel } : most;
    }, { gain: GAIN, panel: undefined });
    if (best.panel) balance.replace(p, best.panel);
    else tried.add(key);
    replaced ||= best.panel !== undefined;
    if (best.panel) tried.clear();
  });
  return replaced;
}

/** A smaller gain could be rounding. */
const GAIN = 1e-9;
