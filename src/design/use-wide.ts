import { useEffect, useState } from 'react';

const WIDE = '(min-width: 960px)';

/** Is there room for list and topic side by side? Only a browser has; a phone never does. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => process.env.TARO_ENV === 'h5' && matchMedia(WIDE).matches);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    // Safari before 14 has only the older pair.
    if (query.addEventListener) query.addEventListener('change', look);
    else query.addListener(look);
    return () => (query.removeEventListener ? query.removeEventListener('change', look) : query.removeListener(look));
  }, []);
  return wide;
}
