import { View } from '@tarojs/components';
import { sizeLine } from '@/copy/organisation-rosters';
import { aria } from '@/design/aria';
import './room.scss';

type Props = { size: number; asked: { least: number; most: number } | undefined };

/** Where the number of people stands against what （三） asks; the sentence says the same. */
export function SizeGauge({ size, asked }: Props) {
  const line = sizeLine(size, asked);
  if (!asked) return <View className='gauge'><View className='gauge__line'>{line}</View></View>;
  const end = Math.max(asked.most + asked.least / 2, size + 5);
  const at = (count: number) => `${Math.min(100, (count / end) * 100)}%`;
  return (
    <View className='gauge' {...aria({ role: 'img', label: line })}>
      <View className='gauge__line'>{line}</View>
      <View className='gauge__rail'>
        <View className='gauge__band' style={{ left: at(asked.least), width: at(asked.most - asked.least) }} />
        <View className='gauge__mark' style={{ left: at(size) }} />
      </View>
      <View className='gauge__ends'><View>0人</View><View>{`${Math.round(end)}人`}</View></View>
    </View>
  );
}
