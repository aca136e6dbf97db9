import { useEffect, useRef, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';

/** Looks again every so often, only while the page is in view; at once when it comes back. */
export function useEvery(everyMs: number, look: () => unknown): void {
  const latest = useRef(look);
  latest.current = look;
  const [shown, setShown] = useState(true);
  useDidHide(() => setShown(false));
  useDidShow(() => {
    setShown(true);
    void latest.current();
  });
  useEffect(() => {
    if (!shown) return undefined;
    const looking = setInterval(() => { if (!inBackground()) void latest.current(); }, everyMs);
    return () => clearInterval(looking);
  }, [everyMs, shown]);
}

/** A tab of a browser that lies behind others. */
const inBackground = (): boolean => typeof document !== 'undefined' && document.hidden === true;
