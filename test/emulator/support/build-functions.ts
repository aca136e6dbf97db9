import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Built = { dir: string; remove(): void };

/**
 * Builds functions of `fixture/` the way an application does: one folder with one index.js each.
 * The SDK goes inside, or stays a package beside it.
 */
export function buildFunctions(names: readonly string[], sdk: 'inside' | 'beside' = 'beside'): Built {
  const dir = mkdtempSync(join(tmpdir(), 'emulator-functions-'));
  symlinkSync(join(__dirname, '../../../node_modules'), join(dir, 'node_modules'));
  for (const name of names) {
    buildSync({
      entryPoints: [join(__dirname, '../fixture', `${name}.ts`)],
      outfile: join(dir, name, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node18',
      logLevel: 'silent',
      ...(sdk === 'beside' ? { external: ['@cloudbase/node-sdk'] } : {}),
    });
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
