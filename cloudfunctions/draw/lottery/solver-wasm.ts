import { readFileSync } from 'node:fs';

/** The solver's WebAssembly. In a function's bundle the bytes themselves stand in place of this file (config/builds/solver-inside.ts). */
export const solverWasm = (): Uint8Array => readFileSync(require.resolve('highs/runtime'));
