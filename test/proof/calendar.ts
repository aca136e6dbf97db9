import { buildFunctions } from '../../config/functions';
import { judged, PROOF_CLOUD, type Judged } from '../support/calendar-proof/judged';
import { aPattern } from '../support/calendar-proof/world';
import { aCloud, type Cloud } from '../support/cloud';
import { functionsWithNaive, type Naive } from '../support/naive/build';

/**
 * The calendar and the outbox under faults, against a plain model: whatever the timer does (twice, late, in several instances,
 * ended in the middle, answers lost), nobody is told twice, nobody is left out, and no clock is skipped. One that looks first
 * and acts afterwards is found out.
 */
const SEED = Number(process.env.CALENDAR_SEED ?? 1);
const SEEDS = Number(process.env.CALENDAR_SEEDS ?? 300);

async function withCloud<T>(dir: string | undefined, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await aCloud({ ...PROOF_CLOUD, ...(dir ? { dir } : {}) });
  return work(cloud).finally(() => cloud.emulator.close());
}

async function allSeeds(cloud: Cloud): Promise<void> {
  const [pattern, began] = [await aPattern(cloud), performance.now()];
  const sum: Omit<Judged, 'wrong'> = { runs: 0, clean: 0, faults: 0, deeds: 0, told: 0, sent: 0 };
  for (let seed = SEED; seed < SEED + SEEDS; seed += 1) {
    const { wrong, ...counts } = await judged(cloud, pattern, seed);
    if (wrong.length > 0) throw new Error(`CALENDAR_SEED=${seed} CALENDAR_SEEDS=1: ${wrong.slice(0, 8).join('; ')}`);
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += counts[name];
  }
  console.log(`${SEEDS} seeds in ${((performance.now() - began) / 1000).toFixed(0)} s: ${sum.runs} moments at which the timer ran, ${sum.faults} of them with faults; ${sum.deeds} deeds of people, ${sum.told} notices, ${sum.sent} messages handed to WeChat; none lost, none doubled, no clock skipped`);
}

async function foundOut(name: Naive, most: number): Promise<void> {
  const { dir, remove } = await functionsWithNaive(name);
  await withCloud(dir, async (cloud) => {
    const pattern = await aPattern(cloud);
    for (let seed = SEED; seed < SEED + most; seed += 1) {
      const { wrong } = await judged(cloud, pattern, seed);
      if (wrong.length > 0) return console.log(`naive ${name}: found out by seed ${seed} (${wrong[0]})`);
    }
    throw new Error(`naive ${name} was not found out by ${most} seeds`);
  }).finally(remove);
}

async function main(): Promise<void> {
  await buildFunctions();
  await withCloud(undefined, allSeeds);
  for (const name of ['climb', 'deliver'] as const) await foundOut(name, 30);
}

void main().then(() => process.exit(0), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
