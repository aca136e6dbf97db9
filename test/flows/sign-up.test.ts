import { aCloud, type Cloud } from '../support/cloud';
import { functionsWithNaive } from '../support/naive/build';
import { judgedRush } from '../support/sign-up-history';

/** Short; `npm run proof` does it with hundreds of people and many seeds. */
const PATIENCE = 300_000;
const SEED = Number(process.env.SIGN_UP_SEED ?? 7);

async function withCloud<T>(dir: string | undefined, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await aCloud({ instances: 6, ...(dir ? { dir } : {}) });
  return work(cloud).finally(() => cloud.emulator.close());
}

describe('many at one session at once, answers lost and calls delivered twice', () => {
  test('seats are given as if one after another, and the waiting list moves up in its order', () => withCloud(undefined, async (cloud) => {
    for (const course of [{ people: 24, limit: 8, atOnce: 12, seed: SEED }, { people: 16, limit: 6, atOnce: 8, seed: SEED + 1, leaving: 0.3 }]) {
      const { verdict, seated, stakeholders, waiting, counted } = await judgedRush(cloud, course);
      expect({ verdict, counted }).toEqual({ verdict: 'ok', counted: true });
      expect(seated).toBeLessThanOrEqual(course.limit);
      expect(seated - stakeholders).toBeLessThanOrEqual(course.limit / 2);
      expect(seated + waiting).toBeGreaterThan(0);
    }
  }), PATIENCE);

  test('without the guard the same check finds too many seated', async () => {
    const { dir, remove } = await functionsWithNaive('seating');
    await withCloud(dir, async (cloud) => {
      const verdicts: string[] = [];
      for (let seed = SEED; seed < SEED + 10 && !verdicts.includes('violation'); seed += 1) verdicts.push((await judgedRush(cloud, { people: 20, limit: 6, atOnce: 20, seed })).verdict);
      expect(verdicts).toContain('violation');
    }).finally(remove);
  }, PATIENCE);
});
