import { View } from '@tarojs/components';
import './Meta.scss';

/** Small facts in one quiet line: place, day, number of supporters. Absent ones are left out. */
export function Meta({ items }: { items: readonly (string | undefined | false)[] }) {
  return (
    <View className='meta'>
      {items.filter(Boolean).map((item) => <View key={String(item)} className='meta__item'>{item}</View>)}
    </View>
  );
}
