import { useEffect } from 'react';
import { useDidShow } from '@tarojs/taro';
import { watchNetwork } from './network';
import { sendWaiting } from './sending';

/** For the app: what waits is sent when the app is opened and when the network comes back. */
export function useSendWaiting(): void {
  useDidShow(sendWaiting);
  useEffect(() => watchNetwork((connected) => { if (connected) sendWaiting(); }), []);
}
