import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Facts.scss';

/** Names and values in rows: 发生在哪儿, 涉及哪些人. Absent values leave no row. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <View className='facts'>
      {rows.filter(([, value]) => value).map(([name, value]) => (
        <View key={name} className='fact'>
          <View className='fact__name'>{name}</View>
          <View className='fact__value'>{value}</View>
        </View>
      ))}
    </View>
  );
}
