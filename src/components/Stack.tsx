import { Children, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Row.scss';

/** One under the other with even space, for buttons above all. */
export function Stack({ children }: { children: ReactNode }) {
  return <View className='stack'>{Children.map(children, (child) => child && <View className='stack__cell'>{child}</View>)}</View>;
}
