import { seatsOf } from './fit';
import { pricesFrom, settle, type Settled } from './leximin';
import type { Search } from './search';
import type { Answer } from './solver';

/** A panel must be worth this much more than all known ones to be worth adding. */
const WORTH = 1e-8;

export type Generated = { outcome: 'exact' | 'out-of-time'; weights: number[] };

/**
 * Leximin over all panels there are, without listing them. In each stage one program finds weights for the known panels
 * that raise the smallest open probability; its prices say which panel would help most, and a second program composes
 * it. When none helps, the stage's value is proven; the types that hold it back are settled, and the rest go on.
 */
export function generateColumns(search: Search): Generated {
  search.settled ??= search.sizes.map(() => null);
  let stage = solveStage(search);
  const outOfTime = (): Generated => ({ outcome: 'out-of-time', weights: weightsOf(stage, search) });
  if (!seatEveryone(search)) return outOfTime();
  for (;;) {
    stage = solveStage(search);
    if (!search.settled.includes(null)) return { outcome: 'exact', weights: weightsOf(stage, search) };
    if (search.outOfTime()) return outOfTime();
    const prices = pricesFrom(stage, 1, search.sizes.length);
    const worth = (counts: readonly number[]): number => counts.reduce((sum, count, t) => sum + count * prices[t]!, 0);
    const best = search.best(prices);
    if (best.outcome !== 'found') return outOfTime();
    const known = search.panels.reduce((most, counts) => Math.max(most, worth(counts)), 0);
    if (worth(best.counts) > known + WORTH && search.add(best.counts)) continue;
    search.settled = settle(search.settled, stage.objective, prices, search.sizes);
  }
}

/** A panel for every type that none has seated yet; a type that no panel can seat is settled at 0. False: out of time. */
function seatEveryone(search: Search): boolean {
  for (const t of search.sizes.keys()) {
    if (search.settled![t] !== null || search.panels.some((counts) => counts[t]! > 0)) continue;
    if (search.outOfTime()) return false;
    const best = search.best(search.sizes.map((_size, other) => (other === t ? 1 : 0)));
    if (best.outcome !== 'found') return false;
    if (best.counts[t] === 0) search.settled![t] = 0;
    else search.add(best.counts);
  }
  return true;
}

type Stage = Extract<Answer, { outcome: 'solved' }>;

function solveStage({ panels, sizes, settled, solver }: Search): Stage {
  const z = panels.length;
  const answer = solver.maximise({
    cost: [...panels.map(() => 0), 1],
    lower: [...panels.map(() => 0), 0],
    upper: [...panels.map(() => 1), 1],
    rows: [
      { columns: panels.map((_panel, p) => p), values: panels.map(() => 1), lower: 1, upper: 1 },
      ...sizes.map((size, t) => typeRow(panels, t, size, settled![t]!, z)),
    ],
  });
  if (answer.outcome !== 'solved') throw new Error('what has been settled can be kept');
  return answer;
}

/** An open type has at least z, a settled one at least what it has; a hair less, so that rounding never forbids all. */
const typeRow = (panels: readonly (readonly number[])[], t: number, size: number, settled: Settled[number], z: number) =>
  ({ ...seatsOf(panels, t, z, settled === null ? -size : 0), lower: settled === null ? 0 : settled * size - 1e-9, upper: Infinity });

/** Panels added after the stage was solved have no weight yet. */
const weightsOf = ({ values }: Stage, { panels }: Search): number[] => panels.map((_panel, p) => (p < values.length - 1 ? values[p]! : 0));
