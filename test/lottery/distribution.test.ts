import fc from 'fast-check';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { somePool } from './support/arbitrary-pools';
import { fairestByEnumeration } from './support/by-enumeration';
import { checkAnswer, furthestApart, leximinVector } from './support/independent';
import { madePool } from './support/made-pools';
import { aPool, anyTwoClash, oneIsAlwaysNeeded, twoByTwo } from './support/small-pools';
import { solve, solveOrExplain } from './support/solved';

describe('the fairest lottery', () => {
  test.each([
    ['two by two', twoByTwo, 'relaxation', { 赵: 1 / 3, 钱: 1 / 3, 孙: 1 / 3, 李: 1 / 3, 周: 2 / 3 }],
    ['any two clash', anyTwoClash, 'column-generation', { 甲: 1 / 3, 乙: 1 / 3, 丙: 1 / 3, 丁: 2 / 3, 戊: 2 / 3, 己: 2 / 3 }],
    ['one is always needed', oneIsAlwaysNeeded, 'column-generation', { 甲: 1, 乙: 1 / 3, 丙: 1 / 3, 丁: 1 / 3 }],
  ] as const)('%s is as worked out by hand', async (_name, pool: Pool, method, expected: Record<string, number>) => {
    const answer = await solve(pool);
    checkAnswer(pool, answer);
    expect(answer).toMatchObject({ status: 'optimal', method, people: pool.people.length, size: pool.size, unreachable: [] });
    for (const [id, probability] of Object.entries(expected)) expect(answer.probabilities[id]).toBeCloseTo(probability, 6);
    expect(answer.gap).toBeLessThanOrEqual(1e-6);
  });

  test('where nobody stands out, everybody has size / people, and no inequality', async () => {
    const pool = aPool({ id: 'alike', size: 3, quotas: { 楼: { 一: { min: 0, max: 3 } } }, rows: Array.from({ length: 7 }, (_row, i) => [`p${i}`, '一']) });
    const answer = await solve(pool);
    expect(answer.minProbability).toBeCloseTo(3 / 7, 9);
    expect(answer.gini).toBeCloseTo(0, 9);
    expect(answer.geometricMean).toBeCloseTo(3 / 7, 9);
  });

  test('who can never sit in a panel is named, and the others lose nothing by it', async () => {
    const quotas = { 一: { 是: { min: 0, max: 0 }, 否: { min: 0, max: 2 } } };
    const answer = await solve(aPool({ id: 'shut-out', size: 2, quotas, rows: [['a', '是'], ['b', '否'], ['c', '否'], ['d', '否'], ['e', '否']] }));
    expect(answer).toMatchObject({ status: 'optimal', unreachable: ['a'], minProbability: 0, geometricMean: 0 });
    for (const id of ['b', 'c', 'd', 'e']) expect(answer.probabilities[id]).toBeCloseTo(1 / 2, 6);
  });

  test('who could sit in fractions only is named too', async () => {
    const yes = { 是: { min: 1, max: 1 }, 否: { min: 0, max: 9 } };
    const rows = [['甲', '是', '是', '是'], ['乙', '是', '是', '否'], ['丙', '否', '是', '是'], ['丁', '是', '否', '是'], ['戊', '否', '否', '否'], ['己', '否', '否', '否']];
    const answer = await solve(aPool({ id: 'fractions-only', size: 3, quotas: { 一: yes, 二: yes, 三: yes }, rows }));
    expect(answer).toMatchObject({ status: 'optimal', method: 'column-generation', unreachable: ['丁', '丙', '乙'], minProbability: 0 });
    for (const id of ['甲', '戊', '己']) expect(answer.probabilities[id]).toBeCloseTo(1, 6);
    expect(answer.relaxedMinProbability).toBeCloseTo(1 / 3, 6);
  });

  test('a fixed seat counts toward size and quotas, and not in the figures of fairness', async () => {
    const stakeholders = Array.from({ length: 6 }, (_row, i) => [`s${i}`, '是']);
    const others = Array.from({ length: 10 }, (_row, i) => [`o${i}`, '否']);
    const pool = aPool({ id: 'fixed', size: 8, quotas: { 利益相关: { 是: { min: 4, max: 8 }, 否: { min: 0, max: 4 } } }, rows: [...stakeholders, ...others, ['convener', '否']], fixed: ['convener'] });
    const answer = await solve(pool);
    checkAnswer(pool, answer);
    expect(answer.probabilities).toMatchObject({ convener: 1 });
    expect(answer.probabilities.s0).toBeCloseTo(4 / 6, 6);
    expect(answer.probabilities.o0).toBeCloseTo(3 / 10, 6);
    expect(answer.minProbability).toBeCloseTo(3 / 10, 6);
  });

  test('when all seats are fixed there is nothing to draw', async () => {
    const answer = await solve(aPool({ id: 'all-fixed', size: 2, quotas: { 楼: { 一: { min: 2, max: 2 } } }, rows: [['a', '一'], ['b', '一']], fixed: ['a', 'b'] }));
    expect(answer).toMatchObject({ status: 'optimal', probabilities: { a: 1, b: 1 }, types: [], unreachable: [] });
  });

  test('of one household at most one is drawn, none beside one who has a fixed seat', async () => {
    const rows = Array.from({ length: 8 }, (_row, i) => [`p${i}`, '一']);
    const pool = aPool({ id: 'homes', size: 3, quotas: { 楼: { 一: { min: 0, max: 3 } } }, rows, households: { p0: 'x', p1: 'x', p2: 'x', p3: 'y', p4: 'y', p5: 'alone' }, fixed: ['p3'] });
    const answer = await solve(pool);
    checkAnswer(pool, answer);
    expect(answer.unreachable).toEqual(['p4']);
    expect(answer.probabilities.p0).toBeCloseTo(1 / 3, 6);
    expect(answer.probabilities.p5).toBeCloseTo(1 / 3, 6);
    expect(answer.types.find(({ people }) => people.includes('p0'))).toEqual({ features: { 楼: '一' }, household: 'x', people: ['p0', 'p1', 'p2'] });
    expect(answer.types.find(({ people }) => people.includes('p5'))).not.toHaveProperty('household');
  });

  test('invented pools of a township keep every quota and are proven', async () => {
    for (const pool of [madePool({ people: 40, size: 10, seed: 5 }), madePool({ people: 50, size: 10, seed: 6, households: 0.6 })]) {
      const answer = await solve(pool);
      checkAnswer(pool, answer);
      expect(answer.status).toBe('optimal');
      expect(answer.gap).toBeLessThanOrEqual(1e-6);
    }
  });

  test('the order of people, features and quotas in the file changes nothing', async () => {
    const pool = madePool({ people: 30, size: 10, seed: 7 });
    const turned = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).reverse());
    const other: Pool = {
      ...pool, quotas: turned(Object.fromEntries(Object.entries(pool.quotas).map(([category, values]) => [category, turned(values)]))),
      people: pool.people.map((person) => ({ ...person, features: turned(person.features) })).reverse(),
    };
    const [a, b] = [await solve(pool), await solve(other)];
    expect({ ...b, milliseconds: 0 }).toEqual({ ...a, milliseconds: 0 });
  });

  test('is what listing every panel finds, for pools of all kinds', async () => {
    const solver = await openSolver();
    await fc.assert(fc.asyncProperty(somePool, async (pool) => {
      const expected = fairestByEnumeration(pool, solver);
      const answer = await solveOrExplain(pool);
      if (expected === undefined || answer.status === 'infeasible') {
        expect({ possible: expected !== undefined }).toEqual({ possible: answer.status !== 'infeasible' });
        return;
      }
      checkAnswer(pool, answer);
      expect(answer.status).toBe('optimal');
      expect(furthestApart(leximinVector(answer.probabilities), leximinVector(expected))).toBeLessThan(1e-5);
    }), { numRuns: 60, seed: 20200725 });
  });
});
