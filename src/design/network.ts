import { useEffect, useState } from 'react';
import { hasNetwork, watchNetwork } from '@/api/network';

/** Is the phone without a network? */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    hasNetwork().then((connected) => setOffline(!connected), () => undefined);
    return watchNetwork((connected) => setOffline(!connected));
  }, []);
  return offline;
}
