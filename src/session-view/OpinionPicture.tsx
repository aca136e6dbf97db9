import { View } from '@tarojs/components';
import type { OpinionMap } from '@/contract/statement';
import { groupName, mapInWords, NOT_A_VOTE } from '@/copy/statement';
import { aria } from '@/design/aria';
import { FIELD_HEIGHT, opinionLayout } from './opinion-layout';
import './opinion.scss';

/** 意见图: groups of like opinion as circles, nearer the more alike. All it shows stands under it in words. */
export function OpinionPicture({ map }: { map: OpinionMap }) {
  return (
    <View className='opinion'>
      {map.groups.length > 0 && (
        <View className='opinion__field' {...aria({ role: 'img', label: `${NOT_A_VOTE}。${mapInWords(map)}` })}>
          {opinionLayout(map.groups).map(({ id, size, x, y, width }) => (
            <View key={id} className={`opinion__group opinion__group--${id % 5}`} style={{ left: `${x - width / 2}%`, top: `${((y - width / 2) / FIELD_HEIGHT) * 100}%`, width: `${width}%`, paddingBottom: `${width}%` }}>
              <View className='opinion__words'>
                <View className='opinion__name'>{groupName(id)}</View>
                <View>{`${size}人`}</View>
              </View>
            </View>
          ))}
        </View>
      )}
      <View className='opinion__caption'>{`${NOT_A_VOTE}。离得近的，看法更像。`}</View>
    </View>
  );
}
