import { useSyncExternalStore } from 'react';
import { keep, kept } from './storage';

/**
 * In a browser the caller is who the token says. The local demonstration lets a visitor choose one (演示身份); a production
 * build has no such choice, and what is behind the flag is compiled away.
 */
const STORED = 'demo-identity';
const listeners = new Set<() => void>();

export const demoIdentity = (): string | undefined => (process.env.TARO_APP_DEMO === '1' ? kept<string>(STORED) : undefined);

export const token = (): string | undefined => {
  if (process.env.TARO_APP_DEMO !== '1') return undefined;
  const chosen = demoIdentity();
  return chosen ? `local-${chosen}` : undefined;
};

/** Acts as somebody else from now on; every screen asks anew. */
export function actAs(openid: string | undefined): void {
  if (process.env.TARO_APP_DEMO !== '1') return;
  keep(STORED, openid);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Who the screens are shown to; changes when another 演示身份 is chosen. */
export const useIdentity = (): string => useSyncExternalStore(subscribe, () => demoIdentity() ?? '', () => '');
