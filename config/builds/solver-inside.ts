import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The lottery's solver inside a bundle of one file: its loader in the form CommonJS can hold (the other one asks for the
 * address of its file), and its WebAssembly as text in place of the file that reads it. Not by esbuild's own `binary`:
 * imported when needed, such a module has each of its 3.5 million bytes copied as a property, which takes a minute.
 */
export const solverInside: Plugin = {
  name: 'solver-inside',
  setup(build) {
    build.onResolve({ filter: /^highs$/ }, () => ({ path: require.resolve('highs') }));
    build.onLoad({ filter: /[\\/]solver-wasm\.ts$/ }, async () => {
      const bytes = await readFile(require.resolve('highs/runtime'));
      return { contents: `export const solverWasm = () => Buffer.from('${bytes.toString('base64')}', 'base64');`, loader: 'js' };
    });
  },
};
