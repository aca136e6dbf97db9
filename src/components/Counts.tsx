import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import './Counts.scss';

/** A few plain numbers side by side. They say what is on hand; nothing is compared with anybody else's. */
export function Counts({ counts }: { counts: readonly { name: string; count: number; late?: boolean }[] }) {
  return (
    <View className='counts' {...aria({ role: 'list' })}>
      {counts.map(({ name, count, late }) => (
        <View key={name} className={`count${late ? ' count--late' : ''}`} {...aria({ role: 'listitem', label: `${name}${count}件` })}>
          <View className='count__number'>{count}</View>
          <View className='count__name'>{name}</View>
        </View>
      ))}
    </View>
  );
}
