import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundleOptions, FUNCTIONS_DIR } from '../../../config/functions';

/** The deployed functions with one file of `_session` exchanged for the naive one of the same name. */
export async function functionsWithNaive(name: 'seating' | 'lanes'): Promise<{ dir: string; remove(): void }> {
  const dir = mkdtempSync(join(tmpdir(), 'naive-functions-'));
  cpSync(FUNCTIONS_DIR, dir, { recursive: true });
  await build({ ...bundleOptions('session', dir), plugins: [exchanged(name)], allowOverwrite: true });
  writeFileSync(join(dir, 'session', 'package.json'), '{"name":"session","main":"index.js"}\n');
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const exchanged = (name: string): Plugin => ({
  name: 'naive',
  setup(building) {
    building.onLoad({ filter: new RegExp(`_session/${name}\\.ts$`) }, () => {
      const naive = resolve('test/support/naive', `${name}.ts`);
      return { contents: readFileSync(naive, 'utf8'), loader: 'ts', resolveDir: dirname(naive) };
    });
  },
});
