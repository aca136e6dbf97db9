import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { useOffline } from '@/design/network';
import { Icon } from './Icon';
import './OfflineBanner.scss';

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
