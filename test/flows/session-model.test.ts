import fc from 'fast-check';
import { aCloud, type Cloud } from '../support/cloud';
import { functionsWithNaive } from '../support/naive/build';
import { sequences, settle } from '../support/session-model/sequences';

/** Of a failure the whole sequence is printed; `npm run proof` runs long ones by the hundred. */
const SEED = Number(process.env['SESSION_SEED'] ?? 1);
const SHORT = { numRuns: Number(process.env['SESSION_RUNS'] ?? 1), seed: SEED, endOnFailure: true };
const PATIENCE = 300_000;

async function withCloud<T>(dir: string | undefined, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await aCloud(dir ? { dir } : {});
  await settle(cloud);
  return work(cloud).finally(() => cloud.emulator.close());
}

test('whatever people do to a session, the answers are those of the rules, and what must hold, holds', () =>
  withCloud(undefined, (cloud) => fc.assert(sequences(cloud), SHORT)), PATIENCE);

test('a handler that takes everybody for told is found out', async () => {
  const { dir, remove } = await functionsWithNaive('reaching');
  const found = await withCloud(dir, (cloud) => fc.check(sequences(cloud), { numRuns: 10, seed: SEED, endOnFailure: true })).finally(remove);
  expect(String(found.errorInstance)).toContain('session.notice.kind-not-reached');
}, PATIENCE);
