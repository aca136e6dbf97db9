import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { classes } from './classes';
import './Icon.scss';

type Props = { name: IconName; size?: 'sm' | 'md' | 'lg'; className?: string };

/** A drawing in the colour of the text around it. Never alone in meaning: the words beside it are what is read out. */
export function Icon({ name, size = 'md', className }: Props) {
  return <View className={classes('icon', `icon--${name}`, size !== 'md' && `icon--size-${size}`, className)} {...aria({ hidden: true })} />;
}
