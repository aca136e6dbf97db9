import { spawn, type ChildProcess } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..', '..', '..');

export type Program = { url: string; env: Record<string, string>; child: ChildProcess; errors(): string; ended: Promise<number | null> };

/** The emulator as a program of its own, as anybody would start it; resolves at its ready line. */
export function startProgram(...args: string[]): Promise<Program> {
  const child = spawn(process.execPath, [program(), ...args], { cwd: ROOT, env: cleanEnvironment() as NodeJS.ProcessEnv });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /^READY (\S+) (.+)$/m.exec(output);
      if (ready) resolve({ url: ready[1] as string, env: JSON.parse(ready[2] as string) as Record<string, string>, child, errors: () => errors, ended });
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}

let built: string | undefined;

/** Bundled once, because it is started often; beside node_modules, where its packages are found. */
function program(): string {
  if (built) return built;
  const outfile = join(ROOT, 'node_modules', '.cache', 'emulator-cli.cjs');
  const unfinished = `${outfile}.${process.pid}`;
  buildSync({ entryPoints: [join(ROOT, 'emulator', 'cli.ts')], bundle: true, platform: 'node', packages: 'external', outfile: unfinished, logLevel: 'error' });
  // Test files run side by side: each finds a whole one.
  renameSync(unfinished, outfile);
  return (built = outfile);
}

/** Jest's and the SDK's own variables must not reach the program. */
function cleanEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(JEST_|NODE_OPTIONS|TENCENTCLOUD|TCB_|SCF_)/.test(name)));
}
