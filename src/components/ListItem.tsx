import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { Icon } from './Icon';
import './ListItem.scss';

type Props = {
  title: string;
  /** One quiet line under the title. */
  note?: string;
  icon?: IconName;
  /** At the right: a tag, a count, the value of a setting. */
  aside?: ReactNode;
  onPress?: () => void;
};

/** One row of a list, inside `<Card flush>`. A chevron shows that it leads somewhere. */
export function ListItem({ title, note, icon, aside, onPress }: Props) {
  return (
    <View className='item' hoverClass={onPress ? 'item--down' : 'none'} {...(onPress ? aria({ role: 'button' }) : {})} onClick={onPress}>
      {icon && <View className='item__icon'><Icon name={icon} /></View>}
      <View className='item__words'>
        <View className='item__title'>{title}</View>
        {note && <View className='item__note'>{note}</View>}
      </View>
      {aside && <View className='item__aside'>{aside}</View>}
      {onPress && <Icon name='chevron-right' size='sm' className='item__chevron' />}
    </View>
  );
}
