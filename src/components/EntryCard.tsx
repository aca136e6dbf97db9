import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { Icon } from './Icon';
import './EntryCard.scss';

type Props = { icon: IconName; name: string; note: string; tone?: 'plain' | 'some' | 'late'; onPress: () => void };

/** A way into one part of the desk, with what waits there. */
export function EntryCard({ icon, name, note, tone = 'plain', onPress }: Props) {
  return (
    <View className='entry-card' hoverClass='entry-card--down' {...aria({ role: 'button', label: `${name}，${note}` })} onClick={onPress}>
      <Icon name={icon} className='entry-card__icon' />
      <View className='entry-card__words'>
        <View className='entry-card__name'>{name}</View>
        <View className={`entry-card__note entry-card__note--${tone}`}>{note}</View>
      </View>
    </View>
  );
}
