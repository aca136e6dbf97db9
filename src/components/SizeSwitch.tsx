import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { useSettings } from '@/design/settings';
import { Icon } from './Icon';
import './SizeSwitch.scss';

/** To 关怀版 and back in one tap, from every main page: it must not be hidden in the settings. `short`: words only. */
export function SizeSwitch({ short }: { short?: boolean }) {
  const { size, choose } = useSettings();
  const elder = size === 'elder';
  return (
    <View
      className='size-switch' hoverClass='size-switch--down' onClick={() => choose({ size: elder ? 'normal' : 'elder' })}
      {...aria({ role: 'button', label: elder ? '切换到标准版' : '切换到关怀版，大字大按钮' })}
    >
      {!short && <Icon name='text-size' size='sm' />}
      <View className='size-switch__name'>{elder ? '标准版' : '关怀版'}</View>
    </View>
  );
}
