import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distribution, type Solved } from '../../cloudfunctions/draw/lottery/distribution';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import type { Resume } from '../../cloudfunctions/draw/lottery/search';
import { drawPanel } from '../../src/domain/session/lottery/draw-panel';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { seal } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { madePool } from '../lottery/support/made-pools';
import { readPool, sha256, SOURCE } from '../lottery/support/solved';

/** A cloud function may run 60 s at most; a call that stops itself after ten leaves time to write down how far it came. */
const CALL_MS = 10_000;
const DATA = join(__dirname, '../../../shared/data/lottery');

type Row = { name: string; pool: () => Pool; budgetMs: number; calls?: boolean };
const published = (name: string, budgetMs: number): Row => ({ name, budgetMs, pool: () => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8')) as Pool });

const ROWS: Row[] = [
  ...(existsSync(DATA) ? [published('example-large-200', 1000), published('example-small-20', 1000), published('cppcc-60-12', 5000), published('cppcc-200-20', 4000)] : []),
  { name: 'made, 60 people, 12 seats, in households', budgetMs: 5000, pool: () => madePool({ people: 60, size: 12, seed: 3, households: 0.6 }) },
  { name: 'made, 1,000 people, 40 seats', budgetMs: 30_000, pool: () => madePool({ people: 1000, size: 40, seed: 1 }) },
  { name: 'made, 10,000 people, 50 seats', budgetMs: 60_000, calls: true, pool: () => madePool({ people: 10_000, size: 50, seed: 1 }) },
];

/**
 * From the pool to a sealed bundle that verifies and a draw from it; a budget that is passed fails the benchmark. Budgets are of processor time: the solver has one thread, so it is what an idle
 * machine takes, whatever else runs beside it.
 */
async function main(): Promise<void> {
  if (!existsSync(DATA)) console.log('skipped, ../shared/data/lottery is not here: the published pools');
  const loading = performance.now();
  const solver = await openSolver();
  console.log(`solver loaded in ${since(loading)}`);
  for (const { name, pool: make, budgetMs, calls } of ROWS) {
    const pool = readPool(make());
    const taken: number[] = [];
    const busy: number[] = [];
    let answer: Solved | undefined;
    let resume: Resume | undefined;
    do {
      const started = performance.now();
      const processor = process.cpuUsage();
      const found = await distribution(pool, { solver, deadlineMs: calls ? CALL_MS : Infinity, ...(resume ? { resume } : {}) });
      taken.push(performance.now() - started);
      busy.push(process.cpuUsage(processor).user / 1e6);
      if (found.status === 'infeasible') throw new Error(`${name}: ${found.message}`);
      ({ resume } = found);
      answer = found;
    } while (resume);
    report({ name, pool, answer, taken, busy });
    if (busy.some((seconds) => seconds * 1000 > budgetMs)) {
      console.log(`  PASSED THE BUDGET of ${budgetMs} ms`);
      process.exitCode = 1;
    }
  }
}

function report({ name, pool, answer, taken, busy }: { name: string; pool: Pool; answer: Solved; taken: readonly number[]; busy: readonly number[] }): void {
  const calls = taken.map((milliseconds, call) => `${(milliseconds / 1000).toFixed(2)} s (processor ${busy[call]!.toFixed(2)} s)`).join(' + ');
  console.log(`${name}: ${answer.status} by ${answer.method}, ${answer.types.length} types, ${calls}; least likely ${answer.minProbability.toFixed(7)}, gini ${answer.gini.toFixed(4)}, gap ${answer.gap.toExponential(0)}`);
  const dealing = performance.now();
  const bundle = seal(toLottery(answer, pool, sha256), pool, SOURCE, sha256);
  const dealt = since(dealing);
  const checking = performance.now();
  const verified = verifyBundle(bundle, sha256);
  const checked = since(checking);
  const drawing = performance.now();
  drawPanel(bundle, '318', sha256);
  const drawn = since(drawing);
  const shortfall = Math.max(...pool.people.map(({ id }) => answer.probabilities[id]! - bundle.seats[id]! / 1000));
  console.log(`  1,000 panels sealed ${dealt}, verified ${checked} (${verified.ok ? 'holds' : verified.reason}), drawn ${drawn}; nobody more than ${shortfall.toFixed(5)} short; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
  if (!verified.ok) process.exitCode = 1;
}

/** Time of the clock, in seconds. */
const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(2)} s`;

void main();
