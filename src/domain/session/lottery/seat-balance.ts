import type { PanelRules } from './panel-rules';

/**
 * How far the types are from the seats they should have in all panels together, as Σ (missing seats / people of the
 * type)², and what a change to a panel would gain.
 */
export type Balance = {
  panels: number[][];
  /** One person of `from` gives a seat to one of `to`, in whatever panel. */
  gainOfMove(from: number, to: number): number;
  /** Would panel p still keep every rule? */
  mayMove(p: number, from: number, to: number): boolean;
  gainOfReplacing(counts: readonly number[], by: readonly number[]): number;
  replace(p: number, by: readonly number[]): void;
};

export function seatBalance(panels: number[][], wanted: readonly number[], { types, rules }: PanelRules): Balance {
  const missing = wanted.map((seats, t) => seats - panels.reduce((sum, counts) => sum + counts[t]!, 0));
  const scale = types.map(({ people }) => 1 / people.length ** 2);
  const rulesOf = types.map((_type, t) => new Set(rules.flatMap((rule, r) => (rule.types.includes(t) ? [r] : []))));
  const ofOneOnly = (a: number, b: number): number[] => [...rulesOf[a]!].filter((r) => !rulesOf[b]!.has(r));
  const seatedUnder = (counts: readonly number[], r: number): number => rules[r]!.types.reduce((sum, t) => sum + counts[t]!, 0);
  /** What it gains when type t gets so many seats more. */
  const gainOf = (t: number, more: number): number => scale[t]! * more * (2 * missing[t]! - more);
  return {
    panels,
    gainOfMove: (from, to) => (from === to ? 0 : gainOf(from, -1) + gainOf(to, 1)),
    mayMove(p, from, to) {
      const counts = panels[p]!;
      return counts[from]! > 0 && counts[to]! < types[to]!.people.length &&
        ofOneOnly(from, to).every((r) => seatedUnder(counts, r) > rules[r]!.lower) && ofOneOnly(to, from).every((r) => seatedUnder(counts, r) < rules[r]!.upper);
    },
    gainOfReplacing: (counts, by) => counts.reduce((sum, count, t) => (count === by[t]! ? sum : sum + gainOf(t, by[t]! - count)), 0),
    replace(p, by) {
      by.forEach((count, t) => (missing[t]! += panels[p]![t]! - count));
      panels[p] = by.slice();
    },
  };
}
