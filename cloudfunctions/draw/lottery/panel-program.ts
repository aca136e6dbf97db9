import type { PanelRules } from '../../../src/domain/session/lottery/panel-rules';
import type { Answer, Program, Row, Solver } from './solver';

/** The rules of a panel as rows over the counts of the types. */
export const panelRows = ({ rules }: PanelRules): Row[] =>
  rules.map(({ types, lower, upper }) => ({ columns: types, values: types.map(() => 1), lower, upper }));

/** The program whose answers are panels, in whole people. */
export const panelProgram = (rules: PanelRules): Omit<Program, 'cost'> => ({
  lower: rules.types.map(() => 0),
  upper: rules.types.map(({ people }) => people.length),
  rows: panelRows(rules),
  whole: true,
});

export type BestPanel = { outcome: 'found'; counts: number[] } | Exclude<Answer, { outcome: 'solved' }>;

/** The panel that is worth most when a person of type t is worth `worth[t]`. */
export function bestPanel(worth: readonly number[], program: Omit<Program, 'cost'>, solver: Solver, seconds?: number): BestPanel {
  const answer = solver.maximise({ ...program, cost: worth }, seconds);
  return answer.outcome === 'solved' ? { outcome: 'found', counts: Array.from(answer.values) } : answer;
}

/** How often to look for a whole answer beside the best one before composing a panel the slow way. */
const NUDGES = 4;

/**
 * A panel that is worth nearly the most. Where the best answer in fractions is not whole, the worths are nudged a little,
 * always alike, and another corner is whole most often: ten times cheaper than the best panel of whole people.
 */
export function goodPanel(worth: readonly number[], program: Omit<Program, 'cost'>, solver: Solver, seconds?: number): BestPanel {
  const most = worth.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (let nudge = 0; nudge < NUDGES; nudge += 1) {
    const cost = worth.map((value, t) => value + nudge * most * 0.02 * spread(t * NUDGES + nudge));
    const answer = solver.maximise({ ...program, cost, whole: false }, seconds);
    if (answer.outcome !== 'solved') return answer;
    const counts = Array.from(answer.values, Math.round);
    if (counts.every((count, t) => Math.abs(count - answer.values[t]!) < 1e-7)) return { outcome: 'found', counts };
  }
  return bestPanel(worth, program, solver, seconds);
}

/** Numbers between −1 and 1 that follow no pattern, the same on every machine. */
const spread = (n: number): number => ((n * 7919 + 104729) % 2003) / 1001 - 1;
