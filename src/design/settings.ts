import Taro from '@tarojs/taro';
import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';
export type Size = 'normal' | 'elder';
type Kept = { theme: Theme; size: Size };
type Settings = Kept & { systemDark: boolean; choose: (change: Partial<Kept>) => void };

const KEY = 'settings';

/** A phone without storage, or with something else under our key, starts as everybody does. */
function kept(): Partial<Kept> {
  try {
    const { theme, size } = (Taro.getStorageSync(KEY) || {}) as Partial<Kept>;
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(size === 'elder' || size === 'normal' ? { size } : {}),
    };
  } catch {
    return {};
  }
}

const darkQuery = () => (process.env.TARO_ENV === 'h5' && typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined);

function phoneIsDark(): boolean {
  if (process.env.TARO_ENV === 'h5') return darkQuery()?.matches ?? false;
  try {
    return Taro.getAppBaseInfo().theme === 'dark';
  } catch {
    return false;
  }
}

/** Who has turned up the text of the whole phone wants it here too, without looking for our switch. */
function phoneHasLargeText(): boolean {
  if (process.env.TARO_ENV === 'h5') return false;
  try {
    const { fontSizeScaleFactor = 1 } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
    return fontSizeScaleFactor >= 1.3;
  } catch {
    return false;
  }
}

/** How this phone shows the app: theme, and 关怀版 or not. Kept on the phone, never sent. */
export const useSettings = create<Settings>()((set, get) => ({
  theme: 'system',
  size: phoneHasLargeText() ? 'elder' : 'normal',
  ...kept(),
  systemDark: phoneIsDark(),
  choose: (change) => {
    set(change);
    const { theme, size } = get();
    try {
      Taro.setStorageSync(KEY, { theme, size });
    } catch { /* a full storage must not stop anybody from reading */ }
  },
}));

export const isDark = ({ theme, systemDark }: Pick<Settings, 'theme' | 'systemDark'>): boolean =>
  theme === 'dark' || (theme === 'system' && systemDark);

/** Called once by the app: the theme follows the phone from then on. */
export function followPhoneTheme(): void {
  const follow = (dark: boolean) => useSettings.setState({ systemDark: dark });
  if (process.env.TARO_ENV === 'h5') darkQuery()?.addEventListener?.('change', ({ matches }) => follow(matches));
  else Taro.onThemeChange?.(({ theme }) => follow(theme === 'dark'));
}
