import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareData } from '../../config/local/demo-state';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const holds = (file: string, text = '') => writeFileSync(join(data, file), text);
const kept = (file: string) => existsSync(join(data, file));
const note = (loaded: boolean) => holds('demo-data.json', JSON.stringify({ loaded, identities: [] }));

test('what was loaded to its end survives a restart', () => {
  note(true);
  holds('database.sqlite');
  prepareData(data, false);
  expect(kept('database.sqlite')).toBe(true);
});

test('half of the demo data, left by an interrupted start, is cleared away', () => {
  note(false);
  holds('database.sqlite');
  prepareData(data, false);
  expect(kept('database.sqlite')).toBe(false);
});

test('--reset clears our own data', () => {
  note(true);
  holds('database.sqlite');
  prepareData(data, true);
  expect(kept('database.sqlite')).toBe(false);
});

test('--reset never clears a folder of somebody else', () => {
  holds('thesis.txt');
  expect(() => prepareData(data, true)).toThrow('不是本程序的数据');
  expect(kept('thesis.txt')).toBe(true);
});
