import { createContext, runInContext, type Context } from 'node:vm';
import { ownTimers, type Timers } from './clock';

export type Sandbox = {
  context: Context;
  /** What a phone's owner would never see but a developer must: thrown errors and console.error. */
  errors: string[];
  fromJson: (text: string) => unknown;
  timers: Timers;
};

/**
 * The world a mini program wakes up in: the language and nothing else. No window, document, crypto, TextEncoder, URL or
 * fetch, and no code from strings: `eval` and `new Function` throw.
 */
export function makeSandbox(): Sandbox {
  const errors: string[] = [];
  const timers = ownTimers((error) => errors.push(describe(error)));
  const console = Object.fromEntries(['log', 'info', 'warn', 'debug', 'group', 'groupEnd', 'time', 'timeEnd'].map((name) => [name, () => undefined]));
  const context = createContext({
    ...timers,
    console: { ...console, error: (...args: unknown[]) => errors.push(args.map(describe).join(' ')) },
  }, { codeGeneration: { strings: false, wasm: false } });
  const inside = runInContext('globalThis.global = globalThis; ({ parse: (text) => JSON.parse(text) })', context) as { parse: (text: string) => unknown };
  return { context, errors, fromJson: inside.parse, timers };
}

/** In WeChat `Function` may be there and give nothing, instead of throwing: a probe must survive both. */
export function makeFunctionBarren({ context }: Sandbox): void {
  runInContext('globalThis.Function = new Proxy(Function, { construct: () => ({}), apply: () => undefined })', context);
}

const describe = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'message' in value ? String((value as { stack?: string }).stack ?? (value as Error).message) : String(value);
