import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundleOptions, FUNCTIONS_DIR } from '../../../config/functions';

/** The file that is exchanged for the naive one of the same name, and the function that is built with it. */
const EXCHANGED = {
  seating: { in: '_session/seating', of: 'session' }, lanes: { in: '_session/lanes', of: 'session' },
  reaching: { in: '_session/reaching', of: 'session' }, 'on-the-day': { in: 'domain/session/on-the-day', of: 'session' },
  climb: { in: 'calendar/climb', of: 'calendar' }, deliver: { in: 'calendar/deliver', of: 'calendar' },
} as const;
export type Naive = keyof typeof EXCHANGED;

/** The deployed functions with one file exchanged for the naive one of the same name. */
export async function functionsWithNaive(name: Naive): Promise<{ dir: string; remove(): void }> {
  const dir = mkdtempSync(join(tmpdir(), 'naive-functions-'));
  const { of } = EXCHANGED[name];
  cpSync(FUNCTIONS_DIR, dir, { recursive: true });
  await build({ ...bundleOptions(of, dir), plugins: [exchanged(name)], allowOverwrite: true });
  writeFileSync(join(dir, of, 'package.json'), `{"name":"${of}","main":"index.js"}\n`);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const exchanged = (name: Naive): Plugin => ({
  name: 'naive',
  setup(building) {
    building.onLoad({ filter: new RegExp(`${EXCHANGED[name].in}\\.ts$`) }, () => {
      const naive = resolve('test/support/naive', `${name}.ts`);
      return { contents: readFileSync(naive, 'utf8'), loader: 'ts', resolveDir: dirname(naive) };
    });
  },
});
