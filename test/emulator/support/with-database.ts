import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../emulator/emulator';

// A loaded machine is slow, not wrong. The proofs use this file too, and know no jest.
if (typeof jest !== 'undefined') jest.setTimeout(30_000);

export type App = ReturnType<typeof tcb.init>;

export type Running = {
  emulator: Emulator;
  app: App;
  db: ReturnType<App['database']>;
  lines: string[];
  /** Creates a collection nobody else uses. */
  fresh(): Promise<string>;
  /** A call of the wire without the SDK. */
  raw(request: Record<string, unknown>): Promise<Reply>;
  stop(): Promise<void>;
};

export type Reply = { requestId: string; code?: string; message?: string; data?: Record<string, unknown> };

export type Place = 'memory' | 'disk';

/** An emulator and the real SDK pointed at it; on disk in a folder of its own, removed at the end. */
export async function withDatabase(place: Place, more: Partial<EmulatorOptions> = {}): Promise<Running> {
  const folder = place === 'disk' ? mkdtempSync(join(tmpdir(), 'emulator-test-')) : undefined;
  const lines: string[] = [];
  const emulator = await startEmulator({ data: folder ?? ':memory:', control: true, log: (line) => lines.push(line), ...more });
  const app = appOf(emulator);
  const db = app.database();
  let made = 0;
  return {
    emulator,
    app,
    db,
    lines,
    fresh: async () => {
      const name = `c${++made}`;
      await db.createCollection(name);
      return name;
    },
    raw: (request) => rawCall(emulator.url, request),
    stop: async () => {
      await emulator.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The SDK reads the environment at every request: one emulator at a time and test file. */
export function appOf({ env }: { env: Record<string, string> }): App {
  Object.assign(process.env, env);
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true });
}

export async function rawCall(url: string, request: Record<string, unknown> | string): Promise<Reply> {
  const response = await fetch(`${url}/admin?env=local-env`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof request === 'string' ? request : JSON.stringify(request),
  });
  return (await response.json()) as Reply;
}

export type Thrown = Error & { code: unknown; requestId?: string };

/** What a call threw. */
export async function thrown(work: () => Promise<unknown>): Promise<Thrown> {
  try {
    await work();
  } catch (error) {
    return error as Thrown;
  }
  throw new Error('it did not fail');
}
