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
