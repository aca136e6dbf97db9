import type { PropsWithChildren } from 'react';
import Taro, { useLaunch, usePageNotFound } from '@tarojs/taro';
import { SWRConfig } from 'swr';
import { reading } from '@/api/cache';
import { useSendWaiting } from '@/api/use-send-waiting';
import { startBrowser } from '@/design/browser';
import { followPhoneTheme } from '@/design/settings';
import './app.scss';

/** Pages bring their own shell (components/Page); the app only starts what all of them share. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    followPhoneTheme();
    startBrowser();
  });
  usePageNotFound(() => void Taro.reLaunch({ url: '/pages/home/index' }));
  useSendWaiting();
  return <SWRConfig value={reading}>{children}</SWRConfig>;
}
