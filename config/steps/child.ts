import { spawn } from 'node:child_process';

export type Child = { command: string; args: readonly string[]; env?: Record<string, string>; onOutput?: (text: string) => void };
export type Ended = { code: number; output: string };

const running = new Set<() => void>();
let stopping = false;

/** Runs a program and keeps what it says; a program that was stopped by a signal ends with code 130. */
export function runChild({ command, args, env, onOutput }: Child): Promise<Ended> {
  if (stopping) return Promise.resolve({ code: 130, output: '' });
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => void child.kill('SIGTERM');
  running.add(kill);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
    onOutput?.(chunk.toString());
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    const end = (code: number) => {
      running.delete(kill);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 130));
  });
}

/** A Node program of node_modules, without the detour over npx. */
export function nodeProgram(script: string, ...args: string[]): Pick<Child, 'command' | 'args'> {
  return { command: process.execPath, args: [`node_modules/${script}`, ...args] };
}

/** Ctrl-C must leave nothing running, also when only this process gets the signal. */
export function stopChildrenOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping = true;
      for (const kill of running) kill();
      process.exitCode = 130;
    });
  }
}

export const stopped = (): boolean => stopping;
