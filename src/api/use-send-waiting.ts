import { useEffect } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';
import { sendWaiting } from './sending';

/** For the app: what waits is sent when the app is opened and when the network comes back. */
export function useSendWaiting(): void {
  useDidShow(sendWaiting);
  useEffect(() => {
    const hear = ({ isConnected }: { isConnected: boolean }) => { if (isConnected) sendWaiting(); };
    Taro.onNetworkStatusChange(hear);
    return () => Taro.offNetworkStatusChange(hear);
  }, []);
}
