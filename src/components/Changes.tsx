import { View } from '@tarojs/components';
import './Changes.scss';

/** What was changed, place by place: before and after, in words and not by colour alone. */
export function Changes({ changes }: { changes: readonly { label: string; before: string; after: string }[] }) {
  return (
    <>
      {changes.map(({ label, before, after }) => (
        <View key={label} className='change'>
          <View className='change__label'>{label}</View>
          {before && <View className='change__line'><View className='change__sign'>原来</View><View className='change__words change__words--before'>{before}</View></View>}
          <View className='change__line'><View className='change__sign'>现在</View><View className='change__words'>{after || '（删去）'}</View></View>
        </View>
      ))}
    </>
  );
}
