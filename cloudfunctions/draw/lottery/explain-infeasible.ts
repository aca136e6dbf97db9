import { bindingOf } from '../../../src/domain/policy/basis';
import { hardestFirst, quotaBasis, SEATS, type Conflict } from '../../../src/domain/session/lottery/conflict';
import { panelRules, type PanelRules } from '../../../src/domain/session/lottery/panel-rules';
import type { Pool } from '../../../src/domain/session/lottery/pool';
import type { Row, Solver } from './solver';

/** A bound that may give way, by whole people. */
type Bound = { rule: number; bound: 'min' | 'max'; category: string; value: string };

/** An empty seat is the last thing to give: only when there are too few people for the seats. */
const EMPTY_SEAT = 1000;
const GIVES_WAY = { rule: 3, path: 3, norm: 2, option: 1, convention: 1 } as const;

/**
 * Which quotas had to give way, and by how many people, so that a panel could be formed: the smallest total there is,
 * and among choices of the same total one that leaves the policy's own rules alone. Empty when a panel exists as it is.
 */
export async function explainInfeasible(pool: Pool, solver: Solver): Promise<Conflict[]> {
  const rules = panelRules(pool);
  const bounds = looseBounds(rules);
  const total = bounds.map(({ category }) => (category === SEATS ? EMPTY_SEAT : 1));
  const least = solve(rules, bounds, total, [], solver).objective;
  const columns = bounds.map((_bound, b) => rules.types.length + b);
  const keepTotal: Row = { columns, values: total, lower: -Infinity, upper: 0.5 - least };
  const hardness = bounds.map((bound, b) => total[b]! * GIVES_WAY[bindingOf(quotaBasis({ category: bound.category }))]);
  const { values } = solve(rules, bounds, hardness, [keepTotal], solver);
  return hardestFirst(bounds.flatMap((bound, b) => conflictOf(pool, rules, bound, values, values[rules.types.length + b]!)));
}

const looseBounds = ({ rules }: PanelRules): Bound[] => rules.flatMap((rule, r): Bound[] => {
  if (rule.about === 'household') return [];
  if (rule.about === 'size') return [{ rule: r, bound: 'min', category: SEATS, value: '' }];
  const { category, value } = rule;
  return [{ rule: r, bound: 'min', category, value }, { rule: r, bound: 'max', category, value }];
});

function solve({ types, rules }: PanelRules, bounds: readonly Bound[], price: readonly number[], more: readonly Row[], solver: Solver) {
  const answer = solver.maximise({
    cost: [...types.map(() => 0), ...price.map((each) => -each)],
    lower: [...types.map(() => 0), ...bounds.map(() => 0)],
    upper: [...types.map(({ people }) => people.length), ...bounds.map(() => Infinity)],
    rows: [...rules.map((rule, r): Row => {
      const loose = bounds.map((bound, b) => ({ bound, column: types.length + b })).filter(({ bound }) => bound.rule === r);
      return {
        columns: [...rule.types, ...loose.map(({ column }) => column)],
        values: [...rule.types.map(() => 1), ...loose.map(({ bound }) => (bound.bound === 'min' ? 1 : -1))],
        lower: rule.lower, upper: rule.upper,
      };
    }), ...more],
    whole: true,
  });
  if (answer.outcome !== 'solved') throw new Error('with every quota loose there is a panel');
  return answer;
}

function conflictOf({ quotas, size, people, fixed = [] }: Pool, { rules }: PanelRules, { rule, bound, category, value }: Bound, values: Float64Array, shortBy: number): Conflict[] {
  if (shortBy < 0.5) return [];
  const seated = rules[rule]!.types.reduce((sum, t) => sum + values[t]!, 0);
  const taken = category === SEATS ? fixed.length : people.filter(({ id, features }) => fixed.includes(id) && features[category] === value).length;
  return [{ category, value, bound, required: category === SEATS ? size : quotas[category]![value]![bound], reachable: seated + taken, shortBy }];
}
