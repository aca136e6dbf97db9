import { readFileSync } from 'node:fs';

/** The solver's WebAssembly. In a function's bundle the bytes stand in place of this file (config/functions.ts). */
export default new Uint8Array(readFileSync(require.resolve('highs/runtime')));
