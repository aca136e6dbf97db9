import Taro from '@tarojs/taro';
import type { Cache, SWRConfiguration } from 'swr';
import { watchNetwork } from './network';
import { keep, kept } from './storage';

/**
 * What screens last showed, kept on the phone so that they open with something while the network is slow. Few entries, no
 * drafts, nothing of the convener's table (least data on the phone).
 */
const STORED = 'screens';
const MOST = 30;
const KEPT_PATHS = ['topic.list', 'topic.view', 'room.view', 'room.areas'];
const SAVE_AFTER_MS = 1000;

type State = { data?: unknown };

function provider(): Cache {
  const entries = new Map<string, State>(kept<[string, State][]>(STORED) ?? []);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    timer = undefined;
    const worth = [...entries].filter(([key, { data }]) => data !== undefined && KEPT_PATHS.some((path) => key.includes(path)) && !key.includes('$inf$'));
    keep(STORED, worth.slice(-MOST).map(([key, { data }]) => [key, { data }]));
  };
  return {
    get: (key) => entries.get(key) as never,
    keys: () => entries.keys(),
    delete: (key) => void entries.delete(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value as State);
      timer ??= setTimeout(save, SAVE_AFTER_MS);
    },
  };
}

/** How screens read: online again or shown again, they ask again. */
export const reading: SWRConfiguration = {
  provider,
  revalidateOnFocus: true,
  dedupingInterval: 1500,
  errorRetryCount: 2,
  shouldRetryOnError: (error: { kind?: string }) => error?.kind === 'unreachable' || error?.kind === 'conflict',
  isOnline: () => true,
  isVisible: () => true,
  initFocus(callback) {
    Taro.eventCenter.on('__taroRouterChange', callback);
    return () => void Taro.eventCenter.off('__taroRouterChange', callback);
  },
  initReconnect(callback) {
    return watchNetwork((connected) => { if (connected) callback(); });
  },
};
