import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { Icon } from './Icon';
import './IconButton.scss';

/** A drawing that can be pressed. `label` is required: it is all a screen reader has. */
export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <View className='icon-button' hoverClass='icon-button--down' {...aria({ role: 'button', label })} onClick={onPress}>
      <Icon name={icon} />
    </View>
  );
}
