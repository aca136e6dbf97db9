import fc from 'fast-check';
import { buildFunctions } from '../../config/functions';
import { aCloud } from '../support/cloud';
import { reached } from '../support/topic-model/run';
import { sequences } from '../support/topic-model/sequences';
import { throughTheHost } from '../support/topic-model/through';
import { PAIRS, settle } from '../support/topic-model/world';

/**
 * Thousands of acts of people and offices in two rooms of different kinds, through the function, against the rules.
 * `TOPIC_SEED=…` plays a run again; with `TOPIC_PATH=…`, both printed with a failure, that sequence alone, and shortens it.
 */
async function main(): Promise<void> {
  const [seed, path, numRuns] = [Number(process.env['TOPIC_SEED'] ?? Date.now() % 1e9), process.env['TOPIC_PATH'], Number(process.env['TOPIC_RUNS'] ?? 40)];
  await buildFunctions();
  for (const pair of PAIRS) {
    const cloud = await aCloud();
    await settle();
    await fc.assert(sequences(pair, { cloud, ask: throughTheHost(cloud) }), { seed, numRuns, endOnFailure: path === undefined, ...(path ? { path } : {}) })
      .finally(() => cloud.emulator.close());
  }
  const acts = [...reached.values()].reduce((sum, n) => sum + n, 0);
  console.log(`${acts} acts in ${PAIRS.length * numRuns} sequences, no difference (seed ${seed})`);
  console.log([...reached].sort().map(([what, n]) => `${what} ${n}`).join(' · '));
}

main().catch((error: Error) => {
  console.error(error.message, error.cause ?? '');
  process.exit(1);
});
