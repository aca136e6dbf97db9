import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { checkAnswer, furthestApart, leximinVector } from './support/independent';
import { solveOrExplain } from './support/solved';

/** Pools with published answers, which are not ours to keep in this project. */
const DATA = join(__dirname, '../../../shared/data/lottery');
const there = existsSync(DATA);
const names = there ? readdirSync(DATA).filter((file) => file.endsWith('.expected.json')).map((file) => file.replace('.expected.json', '')) : ['no pool'];
const read = <T>(file: string): T => JSON.parse(readFileSync(join(DATA, file), 'utf8')) as T;

type Expected =
  | { status: 'optimal'; minProbability: number; gini: number; geometricMean: number; relaxedMinProbability: number; types: number; probabilities: Record<string, number> }
  | { status: 'infeasible'; totalShort: number; conflict: { category: string; value: string; bound: string; required: number; reachable: number; shortBy: number }[] };

(there ? describe : describe.skip)(there ? 'pools with published answers' : 'SKIPPED, ../shared/data/lottery is not here: pools with published answers', () => {
  test.each(names)('%s', async (name) => {
    const pool = read<Pool>(`${name}.json`);
    const expected = read<Expected>(`${name}.expected.json`);
    const answer = await solveOrExplain(pool);
    expect(answer.status).toBe(expected.status);
    if (expected.status === 'infeasible') {
      expect(answer).toMatchObject({ totalShort: expected.totalShort, conflict: expected.conflict });
      return;
    }
    if (answer.status === 'infeasible') throw new Error(answer.message);
    checkAnswer(pool, answer);
    expect(Math.abs(answer.minProbability - expected.minProbability)).toBeLessThan(1e-6);
    expect(Math.abs(answer.relaxedMinProbability - expected.relaxedMinProbability)).toBeLessThan(1e-6);
    expect(Math.abs(answer.gini - expected.gini)).toBeLessThan(5e-4);
    expect(Math.abs(answer.geometricMean - expected.geometricMean)).toBeLessThan(5e-4);
    expect(furthestApart(leximinVector(answer.probabilities), leximinVector(expected.probabilities))).toBeLessThan(1e-5);
    expect(answer.types).toHaveLength(expected.types);
    expect(answer.gap).toBeLessThanOrEqual(1e-6);
    expect(answer.unreachable).toEqual([]);
  });
});
