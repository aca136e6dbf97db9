import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { everyAction } from '../support/contracts';

const sources = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : [];
});

test('whatever the cloud can do, some screen asks for it', () => {
  const screens = readdirSync('src').filter((name) => !['contract', 'domain'].includes(name)).map((name) => join('src', name)).flatMap((path) => (statSync(path).isDirectory() ? sources(path) : [readFileSync(path, 'utf8')])).join('\n');
  const unreachable = everyAction().map(({ name }) => `api.${name}`).filter((call) => !new RegExp(`${call.replaceAll('.', '\\.')}\\b`).test(screens));
  expect(unreachable).toEqual([]);
});
