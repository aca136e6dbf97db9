import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../config/functions';
import { twoByTwo } from './support/small-pools';

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'lottery-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a function’s single file carries the solver and solves far from this project, with nothing beside it', async () => {
  await build({ ...bundleOptions('solves', dir), entryPoints: [join(__dirname, 'fixture/solves.ts')] });
  const file = join(dir, 'solves', 'index.js');
  expect(readdirSync(join(dir, 'solves')).sort()).toEqual(['index.js', 'index.js.map']);
  expect(statSync(file).size).toBeLessThan(6e6);
  const script = `require(${JSON.stringify(file)}).main(${JSON.stringify(twoByTwo)}).then((found) => console.log(JSON.stringify(found)))`;
  const found = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: tmpdir(), encoding: 'utf8' })) as { status: string; minProbability: number };
  expect(found).toMatchObject({ status: 'optimal' });
  expect(found.minProbability).toBeCloseTo(1 / 3, 7);
});
