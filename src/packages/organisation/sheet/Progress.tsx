import { View } from '@tarojs/components';
import { aria } from '@/design/aria';

/** How much is written. Each step may be asked twice, so closing the page harms nothing. */
export function Progress({ done, steps, stopped }: { done: number; steps: number; stopped: boolean }) {
  const percent = steps === 0 ? 100 : Math.floor((done / steps) * 100);
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      <View>{stopped ? `写到${percent}%时停下了，可以接着写，不会重复。` : `正在写入，已完成${percent}%。请不要关闭这一页；关了也可以接着写。`}</View>
      <View className='progress' {...aria({ hidden: true })}><View className='progress__done' style={{ width: `${percent}%` }} /></View>
    </View>
  );
}
