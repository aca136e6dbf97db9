import { Children, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Row.scss';

/** Side by side with even space, wrapping when there is no room. Margins, because older phones lack flexbox `gap`. */
export function Row({ children }: { children: ReactNode }) {
  return <View className='row'>{Children.map(children, (child) => child && <View className='row__cell'>{child}</View>)}</View>;
}
