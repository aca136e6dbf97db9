import { View } from '@tarojs/components';
import type { IconName } from '@/design/icon-names';
import { Icon } from './Icon';
import './Tag.scss';

export type Tone = 'plain' | 'accent' | 'ok' | 'warn' | 'danger' | 'info';

/** A short word about a thing. The word carries the meaning; tone and icon only repeat it. */
export function Tag({ children, tone = 'plain', icon }: { children: string; tone?: Tone; icon?: IconName }) {
  return (
    <View className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} size='sm' className='tag__icon' />}
      {children}
    </View>
  );
}
