import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Counted } from './opinion-case';

/** The counting function, in a process of its own: each call answers what it took. */
export function openCounting(env: NodeJS.ProcessEnv): { run(): Promise<Counted>; close(): void } {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'opinion-case.ts')], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const waiting: { resolve(counted: Counted): void; reject(error: Error): void }[] = [];
  lines.on('line', (line) => { if (line.startsWith('{"seconds"')) waiting.shift()?.resolve(JSON.parse(line) as Counted); });
  child.on('exit', (code) => { for (const { reject } of waiting.splice(0)) reject(new Error(`the counting ended with ${code}`)); });
  return {
    run: () => new Promise((resolve, reject) => { waiting.push({ resolve, reject }); child.stdin.write('next\n'); }),
    close: () => { child.stdin.end(); },
  };
}
