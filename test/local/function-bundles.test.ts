import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudbaserc } from '../../config/cloudbase/cloudbaserc';
import { functions, optionalEnvironment, requiredEnvironment } from '../../config/cloudbase/functions';
import { buildFunctions } from '../../config/functions';

let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'bundles-'));
  await buildFunctions(dir);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each(functions.map(({ name }) => name))('%s loads far from this project, with nothing installed beside it', (name) => {
  const found = execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(join(dir, name))}).main`], { cwd: tmpdir(), encoding: 'utf8' });
  expect(found.trim()).toBe('function');
  expect(readdirSync(join(dir, name)).filter((file) => !/-[0-9A-Z]{8}\.(ttf|wasm)$/.test(file)).sort()).toEqual(['index.js', 'index.js.map', 'package.json']);
});

test('no bundle has taken the emulator along', () => {
  for (const { name } of functions) expect(readFileSync(join(dir, name, 'index.js'), 'utf8')).not.toMatch(/^\/\/ emulator\//m);
});

test('the deployment names every function, its limits and all of its environment', () => {
  const { functions: deployed } = cloudbaserc();
  expect(deployed.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
  for (const { timeout, memorySize, envVariables } of deployed) {
    expect(timeout).toBeLessThanOrEqual(60);
    expect([128, 256, 512, 1024, 2048]).toContain(memorySize);
    expect(Object.keys(envVariables).sort()).toEqual([...requiredEnvironment, ...optionalEnvironment].sort());
    for (const [name, value] of Object.entries(envVariables)) expect(value).toBe(`{{env.${name}}}`);
  }
});
