import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Whether a function's bundle is as its sources are: kept beside other things that can be thrown away, the files it was made
 * of with their sizes and times, and how it was made.
 */
type Kept = { made: string; inputs: Record<string, string> };

const noteOf = (name: string): string => join('.cache/functions', `${name}.json`);

/** Size and time of a file, or nothing when it is gone. Parts that a plug-in makes have no file of their own. */
function stamp(file: string): string {
  const path = file.replace(/^[a-z-]+:/, '');
  if (!existsSync(path)) return '';
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

/** The recipe is an input of every bundle. */
const RECIPES = ['config/functions.ts', 'config/builds/fresh-bundles.ts', 'config/builds/solver-inside.ts', 'package-lock.json'];
const recipe = (): string => RECIPES.map(stamp).join('|');

export function isFresh(name: string, outDir: string): boolean {
  const note = noteOf(name);
  const output = join(outDir, name, 'index.js');
  if (!existsSync(note) || !existsSync(output)) return false;
  const { made, inputs } = JSON.parse(readFileSync(note, 'utf8')) as Kept;
  return made === `${recipe()}|${stamp(output)}` && Object.entries(inputs).every(([file, then]) => stamp(file) === then);
}

export function keepInputs(name: string, outDir: string, { inputs }: Metafile): void {
  const note = noteOf(name);
  mkdirSync(dirname(resolve(note)), { recursive: true });
  const kept: Kept = { made: `${recipe()}|${stamp(join(outDir, name, 'index.js'))}`, inputs: Object.fromEntries(Object.keys(inputs).map((file) => [file, stamp(file)])) };
  writeFileSync(note, JSON.stringify(kept));
}
