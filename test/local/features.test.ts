import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const table = readFileSync('docs/features.md', 'utf8');
const rows = table.split('\n').filter((line) => /^\| [A-L]\d+ \|/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

test('every row says yes, part or not yet, and what is not whole says what is missing', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const [id, , now, shown, missing] of rows) {
    expect([id, now]).toEqual([id, expect.stringMatching(/^(yes|part|not yet)$/)]);
    if (now === 'yes') expect([id, shown]).not.toEqual([id, '–']);
    if (now !== 'yes' && now !== 'not yet') expect([id, missing]).not.toEqual([id, '']);
  }
});

test('the tests and documents it names are there', () => {
  const named = rows.flatMap(([id, , , shown]) => [...shown!.matchAll(/`([\w/-]+)`/g)].map(([, name]) => [id, name!] as const));
  const missing = named.filter(([, name]) => !['.test.ts', '.ts', ''].some((end) => existsSync(join('test', `${name}${end}`))));
  expect(missing).toEqual([]);
  for (const [, file] of table.matchAll(/docs\/([\w-]+\.md)/g)) expect([file, existsSync(join('docs', file!))]).toEqual([file, true]);
});
