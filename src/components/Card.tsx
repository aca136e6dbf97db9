import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import './Card.scss';

type Props = {
  children: ReactNode;
  /** Makes the whole card a button; `label` then says where it leads. */
  onPress?: () => void;
  label?: string;
  /** Without the inner margin, for lists that reach the edges. */
  flush?: boolean;
};

/** Things that belong together, on a surface of their own. */
export function Card({ children, onPress, label, flush }: Props) {
  return (
    <View
      className={classes('card', flush && 'card--flush')} hoverClass={onPress ? 'card--down' : 'none'} onClick={onPress}
      {...(onPress ? aria({ role: 'button', label }) : {})}
    >
      {children}
    </View>
  );
}
