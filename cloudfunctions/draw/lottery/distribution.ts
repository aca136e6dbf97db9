import { conflictMessage, type Conflict } from '../../../src/domain/session/lottery/conflict';
import { toComposition, type Distribution } from '../../../src/domain/session/lottery/distribution';
import { geometricMean, gini } from '../../../src/domain/session/lottery/measures';
import { panelRules, type PanelRules } from '../../../src/domain/session/lottery/panel-rules';
import type { Pool } from '../../../src/domain/session/lottery/pool';
import { generateColumns } from './column-generation';
import { explainInfeasible } from './explain-infeasible';
import { herd } from './herding';
import { relaxedLeximin } from './relaxed-leximin';
import { openSearch, toResume, type Resume, type Search } from './search';
import type { Solver } from './solver';

export type Infeasible = { status: 'infeasible'; people: number; size: number; totalShort: number; message: string; conflict: Conflict[] };
export type Solved = Distribution & { milliseconds: number; resume?: Resume };
export type Options = { solver: Solver; deadlineMs: number; resume?: Resume };

/**
 * The fairest lottery there is for a pool (as checkPool answers it): leximin over all panels that keep its quotas
 * (Flanigan et al., Nature 2021). After about `deadlineMs` it answers what it has, `bounded`, with what the next call
 * needs to go on; the result does not depend on where it was stopped.
 */
export async function distribution(pool: Pool, { solver, deadlineMs, resume }: Options): Promise<Solved | Infeasible> {
  const started = performance.now();
  const rules = panelRules(pool);
  if (resume && (resume.poolId !== pool.id || resume.targets.length !== rules.types.length)) throw new Error('this resume belongs to another pool');
  const targets = resume?.targets ?? relaxedLeximin(rules, solver);
  if (!targets) return infeasible(pool, solver);
  const search = openSearch({
    rules, solver, secondsLeft: () => (deadlineMs - (performance.now() - started)) / 1000,
    resume: resume ?? { targets, rounds: 0, fitted: 0, seated: targets.map(() => 0), panels: [] },
  });
  const found = findWeights(search);
  if (!found) return infeasible(pool, solver);
  const solved = describe(pool, search, found);
  return { ...solved, milliseconds: Math.round(performance.now() - started), ...(solved.status === 'bounded' ? { resume: toResume(search, pool.id) } : {}) };
}

type Found = { status: Distribution['status']; method: Distribution['method']; weights: number[] };

/** Undefined: seats can be shared out in fractions, but no panel of whole people keeps the quotas. */
function findWeights(search: Search): Found | undefined {
  if (!search.settled) {
    const herded = herd(search);
    if (herded.outcome === 'impossible') return undefined;
    if (herded.outcome !== 'beyond-reach') return { status: herded.outcome === 'exact' ? 'optimal' : 'bounded', method: 'relaxation', weights: herded.weights };
  }
  const { outcome, weights } = generateColumns(search);
  return { status: outcome === 'exact' ? 'optimal' : 'bounded', method: 'column-generation', weights };
}

function describe(pool: Pool, { rules, panels, targets, settled }: Search, { status, method, weights }: Found): Distribution {
  const used = panels.map((counts, p) => ({ counts, weight: weights[p]! })).filter(({ weight }) => weight > 1e-9);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const each = rules.types.map(({ people }, t) => used.reduce((sum, { counts, weight }) => sum + (weight / total) * counts[t]!, 0) / people.length);
  const bound = status === 'optimal' && settled ? (settled as number[]) : targets;
  const drawn = rules.types.flatMap(({ people }, t) => people.map(() => each[t]!));
  return {
    status, people: pool.people.length, size: pool.size,
    minProbability: smallest(drawn), gini: gini(drawn), geometricMean: geometricMean(drawn),
    probabilities: probabilitiesOf(pool, rules, each),
    relaxedMinProbability: smallest(targets),
    gap: Math.max(0, ...each.map((probability, t) => bound[t]! - probability)),
    method,
    unreachable: rules.types.flatMap(({ people }, t) => (each[t] === 0 ? people : [])).sort(),
    types: rules.types,
    panels: used.map(({ counts }) => toComposition(counts)),
    weights: used.map(({ weight }) => weight / total),
  };
}

const smallest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), 1);

/** In the order of the pool; who has a fixed seat has it for certain. */
function probabilitiesOf({ people, fixed = [] }: Pool, { types }: PanelRules, each: readonly number[]): Record<string, number> {
  const known = new Map([...fixed.map((id): [string, number] => [id, 1]), ...types.flatMap((type, t) => type.people.map((id): [string, number] => [id, each[t]!]))]);
  return Object.fromEntries(people.map(({ id }) => [id, known.get(id)!]));
}

async function infeasible(pool: Pool, solver: Solver): Promise<Infeasible> {
  const conflict = await explainInfeasible(pool, solver);
  return {
    status: 'infeasible', people: pool.people.length, size: pool.size,
    totalShort: conflict.reduce((sum, { shortBy }) => sum + shortBy, 0), message: conflictMessage(conflict), conflict,
  };
}
