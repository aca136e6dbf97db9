import type { Cloud } from './cloud';
import type { Navigation } from './navigation';
import { deviceInterfaces } from './wx-device';
import { ANSWERS, LISTENING, TELLING } from './wx-names';

export type Callbacks = { success?: (result: unknown) => void; fail?: (error: unknown) => void; complete?: (result: unknown) => void };
export type WxCall = { name: string; options: Record<string, unknown> };
export type Wx = {
  members: Record<string, unknown>;
  calls: WxCall[];
  /** Interfaces the app asked for that are not on the list. */
  missing: Set<string>;
  storage: Map<string, string>;
  /** What an interface shall answer from now on; `errMsg: 'x:fail …'` makes it fail. */
  answer(name: string, result: object): void;
};

/** The `wx` of the sandbox. */
export function makeWx(navigation: Navigation, cloud: Cloud, fromJson: (text: string) => unknown): Wx {
  const calls: WxCall[] = [];
  const missing = new Set<string>();
  const storage = new Map<string, string>();
  const answers = new Map<string, object>(Object.entries(ANSWERS));

  const telling = (name: string) => (options: Record<string, unknown> & Callbacks = {}) => {
    calls.push({ name, options });
    const result = { errMsg: `${name}:ok`, ...answers.get(name) };
    settle(options, result);
  };
  const members: Record<string, unknown> = {
    ...Object.fromEntries(TELLING.map((name) => [name, telling(name)])),
    ...Object.fromEntries(LISTENING.map((name) => [name, () => undefined])),
    ...deviceInterfaces(storage, fromJson),
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    cloud,
  };
  for (const kind of ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const) {
    members[kind] = (options: { url: string; delta?: number } & Callbacks) => {
      calls.push({ name: kind, options });
      navigation[kind](options).then(() => settle(options, { errMsg: `${kind}:ok` }), (error: Error) => settle(options, { errMsg: `${kind}:fail ${error.message}` }));
    };
  }
  const answer = (name: string, result: object) => void answers.set(name, result);
  return { members: watchMissing(members, missing), calls, missing, storage, answer };
}

export function settle(options: Callbacks, result: { errMsg: string }): void {
  (/:fail/.test(result.errMsg) ? options.fail : options.success)?.(result);
  options.complete?.(result);
}

/** `webpackJsonp` is webpack's own: it must be absent at first and can be set. */
function watchMissing(members: Record<string, unknown>, missing: Set<string>): Record<string, unknown> {
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target) && name !== 'webpackJsonp') missing.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
}
