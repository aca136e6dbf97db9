import type { Decision, Grade, ItemState } from './outcome';

/** What one suggestion counts as; a room's figures are their sum. `evidenced`: answered, with something to look at behind the answer; `settled`: done, with evidence, and confirmed. Ratings count where there is evidence. */
export type Tally = { received: number; answered: number; evidenced: number; adopted: number; settled: number } & Record<Grade, number>;
export const NOTHING: Tally = { received: 0, answered: 0, evidenced: 0, adopted: 0, settled: 0, satisfied: 0, mostly: 0, dissatisfied: 0 };

export type Counted = { state: ItemState; open: boolean; decision?: { decision: Decision; reason?: string }; claim?: { evidence: string; photos: readonly string[] }; settledAt?: string; ratings: Readonly<Record<Grade, number>> };
export function countsAs(item: Counted): Tally {
  const { state, open, decision, settledAt, ratings } = item;
  const evidenced = isEvidenced(item);
  return {
    received: state === 'sent' ? 0 : 1, answered: open ? 0 : 1, evidenced: !open && evidenced ? 1 : 0, adopted: decision && decision.decision !== 'declined' ? 1 : 0, settled: settledAt && evidenced ? 1 : 0,
    ...(evidenced ? ratings : NO_RATINGS),
  };
}
const NO_RATINGS: Record<Grade, number> = { satisfied: 0, mostly: 0, dissatisfied: 0 };

/** Is there something to look at: of what was adopted, a number, a paper or a picture of what was done; of what was declined, the receiver's reason. */
export const isEvidenced = ({ decision, claim }: Pick<Counted, 'decision' | 'claim'>): boolean =>
  (decision?.decision === 'declined' ? Boolean(decision.reason?.trim()) : claim !== undefined && (claim.evidence.trim() !== '' || claim.photos.length > 0));

const KEYS = Object.keys(NOTHING) as (keyof Tally)[];
export const moved = (before: Tally, change: { from: Tally; to: Tally }): Tally => Object.fromEntries(KEYS.map((key) => [key, before[key] + change.to[key] - change.from[key]])) as Tally;
export const summed = (all: readonly Tally[]): Tally => all.reduce((sum, one) => moved(sum, { from: NOTHING, to: one }), NOTHING);

/** 回音率、落实率、满意率, in whole per cent, of suggestions with evidence only: answered of received, settled of adopted, not dissatisfied of rated. Under the smallest figure a rate says more than it knows, and is not told. */
export function rates({ received, evidenced, adopted, settled, satisfied, mostly, dissatisfied }: Tally, smallest: number): { answered?: number; settled?: number; satisfied?: number } {
  const rated = satisfied + mostly + dissatisfied;
  const rate = (name: string, part: number, whole: number) => (whole < smallest ? {} : { [name]: Math.round((100 * part) / whole) });
  return { ...rate('answered', evidenced, received), ...rate('settled', settled, adopted), ...rate('satisfied', satisfied + mostly, rated) };
}
