import fc from 'fast-check';
import { distribution } from '../../cloudfunctions/draw/lottery/distribution';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import { seal } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { somePool } from '../lottery/support/arbitrary-pools';
import { fairestByEnumeration } from '../lottery/support/by-enumeration';
import { brokenBy } from '../lottery/support/independent';
import { readPool, sha256, SOURCE } from '../lottery/support/solved';

/** Random small pools: what the solver calls the fairest is what listing every panel finds, and its sealed bundle holds. */
async function main(): Promise<void> {
  const seed = Number(process.env['LOTTERY_SEED'] ?? Date.now() % 1e9);
  const solver = await openSolver();
  const counts = { relaxation: 0, 'column-generation': 0, impossible: 0 };
  let furthest = 0;
  await fc.assert(fc.asyncProperty(somePool, async (made) => {
    const pool = readPool(made);
    const expected = fairestByEnumeration(pool, solver);
    const answer = await distribution(pool, { solver, deadlineMs: Infinity });
    if (answer.status === 'infeasible') {
      counts.impossible += 1;
      if (expected) throw new Error('called impossible, and it is not');
      return;
    }
    if (!expected || answer.status !== 'optimal') throw new Error(`called ${answer.status}, and it is ${expected ? 'not' : 'impossible'}`);
    counts[answer.method] += 1;
    const apart = Math.max(...pool.people.map(({ id }) => Math.abs(answer.probabilities[id]! - expected[id]!)));
    furthest = Math.max(furthest, apart);
    if (apart > 1e-5) throw new Error(`somebody’s probability is ${apart} from the fairest`);
    const bundle = seal(toLottery(answer, pool, sha256), pool, SOURCE, sha256);
    const broken = bundle.panels.find((panel) => brokenBy(pool, panel).length > 0);
    if (broken) throw new Error(`a panel breaks ${brokenBy(pool, broken).join()}`);
    const verified = verifyBundle(bundle, sha256);
    if (!verified.ok) throw new Error(`an honest bundle does not hold: ${verified.reason}`);
  }), { seed, numRuns: 1500 });
  console.log(`1500 pools: ${counts.relaxation} by the relaxation, ${counts['column-generation']} by column generation, ${counts.impossible} impossible; nobody further than ${furthest.toExponential(1)} from the fairest (seed ${seed})`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
