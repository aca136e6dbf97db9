import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { solverInside } from './builds/solver-inside';
import { isFresh, keepInputs } from './builds/fresh-bundles';
import { functions } from './cloudbase/functions';
import { cloudbaserc } from './cloudbase/cloudbaserc';

const SOURCE = 'cloudfunctions';
export const FUNCTIONS_DIR = 'dist/cloudfunctions';

/** A function is a folder with an entry. Folders that begin with `_` are shared parts: they travel inside each function that uses them. */
async function functionNames(): Promise<string[]> {
  const entries = await readdir(SOURCE, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && existsSync(join(SOURCE, entry.name, 'index.ts'))).map(({ name }) => name).sort();
}

/**
 * One file per function, the SDK and all that it uses inside: the cloud packs each folder alone and installs nothing. Not
 * minified, so a stack trace in the cloud's log can be read as it is.
 */
export function bundleOptions(name: string, outDir: string): BuildOptions {
  return {
    entryPoints: [join(SOURCE, name, 'index.ts')],
    outfile: join(outDir, name, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    sourcemap: 'external',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    metafile: true,
    plugins: [solverInside],
    /** Fonts and programs that are read at run time lie beside the function. */
    loader: { '.ttf': 'file', '.wasm': 'file' },
  };
}

export async function buildFunctions(outDir = FUNCTIONS_DIR): Promise<string[]> {
  const names = await functionNames();
  const declared = functions.map(({ name }) => name as string).sort();
  if (names.join() !== declared.join()) {
    throw new Error(`cloudfunctions/ holds ${names.join(', ')}; config/cloudbase/functions.ts declares ${declared.join(', ')}`);
  }
  await Promise.all(names.map(async (name) => {
    await mkdir(join(outDir, name), { recursive: true });
    await writeFile(join(outDir, name, 'package.json'), `${JSON.stringify({ name, main: 'index.js' }, null, 2)}\n`);
    if (outDir === FUNCTIONS_DIR && isFresh(name, outDir)) return;
    const { metafile } = await build(bundleOptions(name, outDir));
    if (outDir === FUNCTIONS_DIR) keepInputs(name, outDir, metafile!);
  }));
  const gone = (await readdir(outDir)).filter((name) => !names.includes(name));
  await Promise.all(gone.map((name) => rm(join(outDir, name), { recursive: true, force: true })));
  return names;
}

/** Beside the functions, where `tcb fn deploy` looks for it. */
export async function writeCloudbaserc(): Promise<void> {
  await writeFile(join(FUNCTIONS_DIR, '..', 'cloudbaserc.json'), `${JSON.stringify(cloudbaserc(), null, 2)}\n`);
}
