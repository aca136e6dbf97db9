import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from '../../src/domain/session/lottery/pool';
import type { Bundle } from '../../src/domain/session/lottery/seal';
import { brokenBy, checkAnswer, type Answered } from './support/independent';
import { oneIsAlwaysNeeded, twoByTwo } from './support/small-pools';

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'lottery-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** As `npm run --silent lottery -- …` runs it, without npm. */
function lottery(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'config/commands/lottery.ts', ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
const file = (name: string, content: unknown): string => {
  writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(dir, name);
};

describe('npm run lottery', () => {
  test('solves, seals, verifies and draws', () => {
    const out = join(dir, 'bundle.json');
    const solved = lottery('solve', file('pool.json', twoByTwo), '--bundle', out, '--source', '福彩3D 第2026318期');
    expect(solved).toMatchObject({ code: 0, err: '' });
    expect(solved.out.trim().split('\n')).toHaveLength(1);
    const answer = JSON.parse(solved.out) as Answered & Record<string, unknown>;
    checkAnswer(twoByTwo, answer);
    expect(Object.keys(answer).sort()).toEqual(['gap', 'geometricMean', 'gini', 'method', 'milliseconds', 'minProbability', 'panels', 'people', 'probabilities', 'relaxedMinProbability', 'size', 'status', 'types', 'unreachable', 'weights']);
    expect(lottery('verify', out)).toEqual({ code: 0, out: '{"ok":true}\n', err: '' });
    const drawn = lottery('draw', out, '--number', '042');
    const bundle = JSON.parse(readFileSync(out, 'utf8')) as Bundle;
    expect(drawn.code).toBe(0);
    expect(JSON.parse(drawn.out)).toMatchObject({ ok: true, number: '042', panel: bundle.panels[42], root: bundle.root, commitment: bundle.commitment });
    expect(brokenBy(twoByTwo, bundle.panels[42]!)).toEqual([]);

    const other = file('other.json', { ...bundle, publicSource: 'another' });
    expect(lottery('verify', other)).toEqual({ code: 1, out: '{"ok":false,"reason":"与公布的承诺值不符"}\n', err: '' });
    expect(lottery('draw', other, '--number', '042')).toEqual({ code: 1, out: '', err: 'the bundle does not hold: 与公布的承诺值不符\n' });
    expect(lottery('draw', out, '--number', '42')).toEqual({ code: 1, out: '', err: '--number must be exactly three digits\n' });
  });

  test('a pool that cannot be met is an answer, without a bundle', () => {
    const pool: Pool = { ...oneIsAlwaysNeeded, people: oneIsAlwaysNeeded.people.slice(1) };
    const out = join(dir, 'none.json');
    const { code, out: text } = lottery('solve', file('impossible.json', pool), '--bundle', out, '--source', '3D');
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ status: 'infeasible', people: 3, size: 2, totalShort: 1 });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  test.each<[string, unknown, string]>([
    ['what is no JSON', '{', 'is not JSON'],
    ['a missing feature', { ...twoByTwo, people: [{ id: 'a', features: { 楼栋: '甲' } }] }, 'a lacks the feature 年龄'],
  ])('%s: one line on stderr, exit code 2, nothing on stdout', (_what, content, sentence) => {
    const { code, out, err } = lottery('solve', file('bad.json', content));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });

  test.each([[['solve', 'pool.json', '--bundle', 'out.json']], [['verify', 'no-such-file.json']], [[]]])('%j: exit code 2', (words) => {
    expect(lottery(...words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^[^\n]+\n$/) as string });
  });
});
