import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeProgram, runChild, stopped } from '../steps/child';
import { outputFingerprint, sourceFingerprint } from './fingerprint';
import { COMPILED_IN, SOURCES, type Target } from './target';

export const isBuilt = (target: Target): boolean => {
  const stamp = stampOf(target);
  return existsSync(stamp) && existsSync(join(target.folder, target.entry)) && readFileSync(stamp, 'utf8') === stampText(target, sourceOf(target));
};

/** Builds unless the folder already holds exactly this build: a full one takes the better part of a minute. */
export async function buildWithTaro(target: Target): Promise<'built' | 'unchanged'> {
  if (isBuilt(target)) return 'unchanged';
  const source = sourceOf(target);
  rmSync(stampOf(target), { force: true });
  rmSync(target.folder, { recursive: true, force: true });
  const { code, output } = await runChild({
    ...nodeProgram('@tarojs/cli/bin/taro', 'build', '--type', target.type),
    env: { TARO_APP_DEMO: '', ...target.env, OUTPUT_ROOT: target.folder, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
  });
  if (stopped()) throw new Error('stopped');
  if (code !== 0 || !existsSync(join(target.folder, target.entry))) throw new Error(`taro build --type ${target.type} failed\n${output.trim()}`);
  mkdirSync(dirname(stampOf(target)), { recursive: true });
  writeFileSync(stampOf(target), stampText(target, source));
  return 'built';
}

const stampOf = ({ name }: Target) => `.cache/builds/${name}`;
const sourceOf = ({ name, env }: Target) =>
  sourceFingerprint(SOURCES, JSON.stringify([name, COMPILED_IN.map((variable) => env[variable] ?? process.env[variable] ?? '')]));
const stampText = ({ folder }: Target, source: string) => `${source} ${outputFingerprint(folder)}`;
