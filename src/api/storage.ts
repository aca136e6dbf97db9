import Taro from '@tarojs/taro';

/** The phone's own storage. It can be full or closed; then nothing is kept and nothing breaks. */
export function kept<T>(name: string): T | undefined {
  try {
    const value = Taro.getStorageSync(name) as T | '' | null | undefined;
    return value === '' || value === null ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; `undefined` removes it. Says whether that worked. */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === undefined) Taro.removeStorageSync(name);
    else Taro.setStorageSync(name, value);
    return true;
  } catch {
    return false;
  }
}
