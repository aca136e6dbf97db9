import tcb from '@cloudbase/node-sdk';
import type { FunctionDeclaration } from '../../../emulator/functions/declaration';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../emulator/emulator';
import { buildFunctions, type Built } from './build-functions';

type Wanted = string | FunctionDeclaration;

export type Running = {
  emulator: Emulator;
  app: ReturnType<typeof tcb.init>;
  built: Built;
  lines: string[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
};

/** An emulator in memory that hosts functions of `fixture/`, and the real SDK pointed at it. */
export async function withFunctions(
  wanted: readonly Wanted[],
  { sdk, ...more }: Partial<EmulatorOptions> & { sdk?: 'inside' | 'beside' } = {},
): Promise<Running> {
  const list = wanted.map((one) => (typeof one === 'string' ? { name: one } : one));
  const built = buildFunctions(list.map(({ name }) => name), sdk);
  const lines: string[] = [];
  const emulator = await startEmulator({
    data: ':memory:',
    control: true,
    collections: ['visit', 'delivery', 'push'].map((collection) => ({ collection })),
    functions: { dir: built.dir, list },
    log: (line) => lines.push(line),
    ...more,
  });
  Object.assign(process.env, emulator.env);
  return {
    emulator,
    app: tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true }),
    built,
    lines,
    post: (path, body, headers = {}) =>
      fetch(emulator.url + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    stop: async () => {
      await emulator.close();
      built.remove();
    },
  };
}

/** What a failing call of the SDK threw. */
export async function thrown(work: () => Promise<unknown>): Promise<{ code: unknown; message: string; requestId?: string }> {
  try {
    await work();
  } catch (error) {
    return error as { code: unknown; message: string };
  }
  throw new Error('it did not fail');
}
