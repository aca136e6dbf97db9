import { distribution, type Solved } from '../../cloudfunctions/draw/lottery/distribution';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import type { Resume } from '../../cloudfunctions/draw/lottery/search';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import { seal } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { checkAnswer } from './support/independent';
import { madePool } from './support/made-pools';
import { aPool, anyTwoClash, oneIsAlwaysNeeded, twoByTwo } from './support/small-pools';
import { readPool, sha256, solve, SOURCE } from './support/solved';

async function call(pool: Pool, deadlineMs: number, resume?: Resume): Promise<Solved> {
  const answer = await distribution(readPool(pool), { solver: await openSolver(), deadlineMs, ...(resume ? { resume } : {}) });
  if (answer.status === 'infeasible') throw new Error(answer.message);
  return answer;
}

/** Nine offices and nine people of whom each serves two neighbouring ones: most panels that fractions promise do not exist. */
const ring = aPool({
  id: 'ring', size: 4, quotas: Object.fromEntries(Array.from({ length: 9 }, (_o, o) => [`o${o}`, { 是: { min: 0, max: 1 }, 否: { min: 0, max: 4 } }])),
  rows: Array.from({ length: 12 }, (_p, p) => [`p${p}`, ...Array.from({ length: 9 }, (_o, o) => (p < 9 && (o === p || o === (p + 1) % 9) ? '是' : '否'))]),
});

describe('a lottery that does not fit into one call', () => {
  test.each([['two by two', twoByTwo], ['any two clash', anyTwoClash], ['one is always needed', oneIsAlwaysNeeded], ['a ring', ring], ['a township', madePool({ people: 25, size: 8, seed: 13 })]])('%s: goes on where it stopped, through JSON, and ends as if it had never stopped', async (_name, pool) => {
    let answer = await call(pool, 0);
    let calls = 1;
    for (; answer.status === 'bounded' && calls < 500; calls += 1) {
      checkAnswer(pool, answer);
      expect(answer.resume).toBeDefined();
      answer = await call(pool, 0, JSON.parse(JSON.stringify(answer.resume)) as Resume);
    }
    const whole = await solve(pool);
    expect(calls).toBeGreaterThan(1);
    expect(answer).not.toHaveProperty('resume');
    expect({ ...answer, milliseconds: 0 }).toEqual({ ...whole, milliseconds: 0 });
  });

  test('stopped early it is an honest lottery all the same: it says how far from the bound, and its bundle holds', async () => {
    const pool = readPool(madePool({ people: 40, size: 10, seed: 14 }));
    const answer = await call(pool, 0);
    expect(answer.status).toBe('bounded');
    expect(answer.gap).toBeGreaterThan(0.01);
    const furthest = Math.max(...Object.keys(answer.probabilities).map((id) => answer.relaxedMinProbability - answer.probabilities[id]!));
    expect(answer.gap).toBeGreaterThanOrEqual(furthest);
    expect(verifyBundle(seal(toLottery(answer, pool, sha256), pool, SOURCE, sha256), sha256)).toEqual({ ok: true });
  });

  test('what belongs to another pool is not taken', async () => {
    const { resume } = await call(anyTwoClash, 0);
    await expect(call(twoByTwo, 0, resume)).rejects.toThrow('another pool');
  });
});
