import fc from 'fast-check';
import { buildFunctions } from '../../config/functions';
import { aCloud } from '../support/cloud';
import { functionsWithNaive } from '../support/naive/build';
import { reached } from '../support/session-model/run';
import { sequences, settle } from '../support/session-model/sequences';

/**
 * Thousands of acts of everybody who has a part in a deliberation session, through the functions, against the rules.
 * `SESSION_SEED=…` plays a run again; with `SESSION_PATH=…`, both printed with a failure, that sequence alone, and shortens it.
 */
async function main(): Promise<void> {
  const [seed, path, numRuns] = [Number(process.env['SESSION_SEED'] ?? Date.now() % 1e9), process.env['SESSION_PATH'], Number(process.env['SESSION_RUNS'] ?? 60)];
  await buildFunctions();
  const cloud = await aCloud();
  await settle(cloud);
  await fc.assert(sequences(cloud), { seed, numRuns, endOnFailure: path === undefined, ...(path ? { path } : {}) }).finally(() => cloud.emulator.close());
  const acts = [...reached.values()].reduce((sum, n) => sum + n, 0);
  console.log(`${acts} acts in ${numRuns} sequences, no difference (seed ${seed})`);
  const { dir, remove } = await functionsWithNaive('on-the-day');
  const naive = await aCloud({ dir });
  await settle(naive);
  const found = await fc.check(sequences(naive), { numRuns: 40, seed: 1, endOnFailure: true }).finally(() => naive.emulator.close()).finally(remove);
  if (!String(found.errorInstance).includes('on-the-day')) throw new Error('a meeting on any day was not found out');
  console.log(`a meeting on any day is found out in sequence ${found.numRuns}`);
  console.log([...reached].sort().map(([what, n]) => `${what} ${n}`).join(' · '));
}

main().catch((error: Error) => {
  console.error(error.message, error.cause ?? '');
  process.exit(1);
});
