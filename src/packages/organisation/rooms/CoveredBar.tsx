import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import './rooms.scss';

/** How many of a county's places have a room; a kind of place the county does not have is not shown. */
export function CoveredBar({ name, covered: { have, all } }: { name: string; covered: { have: number; all: number } }) {
  if (all === 0) return null;
  return (
    <View className='covered__kind' {...aria({ role: 'img', label: `${name}${all}个，有议事室${have}个` })}>
      <View className='covered__head'>
        <View className='covered__name'>{name}</View>
        <View>{have >= all ? `${all}个都有` : `${have}/${all}个有`}</View>
      </View>
      <View className='covered__rail'><View className='covered__fill' style={{ width: `${Math.floor((have / all) * 100)}%` }} /></View>
    </View>
  );
}
