import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';

/** Is the phone without a network? Taro's own events stay silent in Safari, so a browser is asked directly. */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') {
      const look = () => setOffline(!navigator.onLine);
      look();
      addEventListener('online', look);
      addEventListener('offline', look);
      return () => {
        removeEventListener('online', look);
        removeEventListener('offline', look);
      };
    } else {
      const hear = ({ isConnected }: { isConnected: boolean }) => setOffline(!isConnected);
      Taro.getNetworkType({ success: ({ networkType }) => setOffline(networkType === 'none') });
      Taro.onNetworkStatusChange(hear);
      return () => Taro.offNetworkStatusChange(hear);
    }
  }, []);
  return offline;
}
