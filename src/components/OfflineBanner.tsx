import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Icon } from './Icon';
import './OfflineBanner.scss';

function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const hear = ({ isConnected }: { isConnected: boolean }) => setOffline(!isConnected);
    Taro.getNetworkType({ success: ({ networkType }) => setOffline(networkType === 'none') });
    Taro.onNetworkStatusChange(hear);
    return () => Taro.offNetworkStatusChange(hear);
  }, []);
  return offline;
}

/** Without a network one can go on reading and writing; say so rather than let people wait. */
export function OfflineBanner() {
  const offline = useOffline();
  if (!offline) return null;
  return (
    <View className='offline' {...aria({ role: 'status' })}>
      <Icon name='offline' size='sm' className='offline__sign' />
      <View>现在没有网络。已写的内容会留在手机里，联网后再提交。</View>
    </View>
  );
}
