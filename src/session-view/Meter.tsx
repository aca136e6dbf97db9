import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from '@/components/classes';

type Props = { name: string; value: number; least: number; of: number; note: string };

/** A bar with a mark where enough is. The note beside it says the same. */
export function Meter({ name, value, least, of, note }: Props) {
  const share = (part: number) => `${of > 0 ? Math.min(100, Math.round((part / of) * 100)) : 0}%`;
  return (
    <View className='meter'>
      <View className='meter__head'><View className='meter__name'>{name}</View><View className='meter__note'>{note}</View></View>
      <View className='meter__bar' {...aria({ role: 'img', label: `${name}：${note}` })}>
        <View className={classes('meter__fill', value < least && 'meter__fill--short')} style={{ width: share(value) }} />
        {of > 0 && least < of && <View className='meter__least' style={{ left: share(least) }} />}
      </View>
    </View>
  );
}
