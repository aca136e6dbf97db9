import { judged, PROOF_CLOUD } from '../support/calendar-proof/judged';
import { aPattern } from '../support/calendar-proof/world';
import { aCloud, type Cloud } from '../support/cloud';
import { functionsWithNaive } from '../support/naive/build';

/** Short; `npm run proof` does it with three hundred seeds and every naive part. */
const PATIENCE = 300_000;
const SEED = Number(process.env.CALENDAR_SEED ?? 1);

async function withCloud<T>(dir: string | undefined, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await aCloud({ ...PROOF_CLOUD, ...(dir ? { dir } : {}) });
  return work(cloud).finally(() => cloud.emulator.close());
}

describe('the timer twice, late, in three instances, ended in the middle, answers lost', () => {
  test('nobody is told twice, nobody is left out, no clock is skipped', () => withCloud(undefined, async (cloud) => {
    const { wrong, runs, told } = await judged(cloud, await aPattern(cloud), SEED);
    expect(wrong).toEqual([]);
    expect([runs > 10, told > 20]).toEqual([true, true]);
  }), PATIENCE);

  test('one that tells before it moves on is found out', async () => {
    const { dir, remove } = await functionsWithNaive('climb');
    await withCloud(dir, async (cloud) => {
      const pattern = await aPattern(cloud);
      const wrong: string[] = [];
      for (let seed = SEED; seed < SEED + 12 && wrong.length === 0; seed += 1) wrong.push(...(await judged(cloud, pattern, seed)).wrong);
      expect(wrong).not.toEqual([]);
    }).finally(remove);
  }, PATIENCE);
});
