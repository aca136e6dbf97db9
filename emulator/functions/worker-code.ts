import { buildSync } from 'esbuild';
import { join } from 'node:path';

let code: string | undefined;

/**
 * A worker thread takes plain JavaScript only, and this program runs from TypeScript under two different
 * loaders: so the instance's source is compiled here, once per process.
 */
export function workerCode(): string {
  code ??= buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  }).outputFiles[0]!.text;
  return code;
}
