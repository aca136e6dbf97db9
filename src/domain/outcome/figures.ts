import type { Decision, Grade, ItemState } from './outcome';

/** What one suggestion counts as; a room's figures are their sum. Settled: with a claim that shows evidence. */
export type Tally = { received: number; answered: number; adopted: number; settled: number } & Record<Grade, number>;
export const NOTHING: Tally = { received: 0, answered: 0, adopted: 0, settled: 0, satisfied: 0, mostly: 0, dissatisfied: 0 };

export type Counted = { state: ItemState; open: boolean; decision?: { decision: Decision }; settledAt?: string; ratings: Readonly<Record<Grade, number>> };
export const countsAs = ({ state, open, decision, settledAt, ratings }: Counted): Tally => ({
  received: state === 'sent' ? 0 : 1, answered: open ? 0 : 1, adopted: decision && decision.decision !== 'declined' ? 1 : 0, settled: settledAt ? 1 : 0, ...ratings,
});

const KEYS = Object.keys(NOTHING) as (keyof Tally)[];
export const moved = (before: Tally, change: { from: Tally; to: Tally }): Tally => Object.fromEntries(KEYS.map((key) => [key, before[key] + change.to[key] - change.from[key]])) as Tally;
export const summed = (all: readonly Tally[]): Tally => all.reduce((sum, one) => moved(sum, { from: NOTHING, to: one }), NOTHING);

/** 回音率、落实率、满意率, in whole per cent: answered of received, settled with evidence of adopted, not dissatisfied of rated. Under the smallest figure a rate says more than it knows, and is not told. */
export function rates({ received, answered, adopted, settled, satisfied, mostly, dissatisfied }: Tally, smallest: number): { answered?: number; settled?: number; satisfied?: number } {
  const rated = satisfied + mostly + dissatisfied;
  const rate = (name: string, part: number, whole: number) => (whole < smallest ? {} : { [name]: Math.round((100 * part) / whole) });
  return { ...rate('answered', answered, received), ...rate('settled', settled, adopted), ...rate('satisfied', satisfied + mostly, rated) };
}
