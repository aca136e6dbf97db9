import { View } from '@tarojs/components';
import type { StatementCounts } from '@/contract/statement';
import { countsInWords } from '@/copy/statement';
import './opinion.scss';

/** How some people answered one statement: a bar and the numbers, which say all of it. */
export function Shares({ name, counts }: { name: string; counts: StatementCounts }) {
  const part = (count: number) => ({ width: `${counts.votes === 0 ? 0 : (count / counts.votes) * 100}%` });
  return (
    <View className='shares'>
      <View className='shares__head'><View className='shares__name'>{name}</View><View className='shares__told'>{countsInWords(counts)}</View></View>
      <View className='shares__bar'>
        <View className='shares__agree' style={part(counts.agree)} />
        <View className='shares__pass' style={part(counts.pass)} />
        <View className='shares__disagree' style={part(counts.disagree)} />
      </View>
    </View>
  );
}
