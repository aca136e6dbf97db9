import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('config/local/ensure-install.mjs');
const manifest = { name: 'small', version: '1.0.0' };
const lockOf = (version: string) => `${JSON.stringify({ ...manifest, version, lockfileVersion: 3, requires: true, packages: { '': { ...manifest, version } } }, null, 2)}\n`;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
const writeLock = (text: string) => writeFileSync(join(root, 'package-lock.json'), text);

test('installs where nothing is installed, and does nothing the second time', () => {
  writeLock(lockOf('1.0.0'));
  expect(run()).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('Installed') });
  expect(existsSync(join(root, 'node_modules/.lock-hash'))).toBe(true);
  expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
}, 60_000);

test('a lock that does not fit package.json stops everything and is put back', () => {
  writeLock(lockOf('0.9.0'));
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('package-lock.json does not fit package.json: npm changed the project itself');
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lockOf('0.9.0'));
  expect(existsSync(join(root, 'node_modules/.lock-hash'))).toBe(false);
}, 60_000);
