import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { compileFunction, type Context } from 'node:vm';

export type Require = (path: string) => unknown;

/** Loads the package's files as WeChat does: each a function of `require, module, exports`, found by relative path only. */
export function packageRequire(folder: string, context: Context): Require {
  const loaded = new Map<string, { exports: unknown }>();

  const load = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = loaded.get(file);
    if (known) return known.exports;
    if (!existsSync(join(folder, file))) throw new Error(`module '${file}' is not defined`);
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const source = readFileSync(join(folder, file), 'utf8');
    const run = compileFunction(source, ['require', 'module', 'exports'], { parsingContext: context, filename: file });
    run((wanted: string) => load(posix.normalize(posix.join(posix.dirname(file), wanted))), module, module.exports);
    return module.exports;
  };
  return (path) => load(posix.normalize(path));
}
