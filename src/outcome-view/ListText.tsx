import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { ListView } from '@/contract/outcome-shapes';
import './outcome.scss';

/** The suggestions in words, in their order. */
export function ListText({ list: { items, sent } }: { list: Pick<ListView, 'items' | 'sent'> }) {
  return (
    <Section title={`协商建议清单（${items.length}条）`}>
      <Card>
        {items.length === 0 && <View>{sent?.emptyBecause ? `这次没有建议：${sent.emptyBecause}` : '还没有建议'}</View>}
        {items.map(({ what, who, why, support, dissent }, i) => (
          <View key={i} className='suggestion'>
            <View className='suggestion__what'>{`${i + 1}. ${what}`}</View>
            <View className='suggestion__line'>{`建议由谁来做：${who || '还没有写'}`}</View>
            {why && <View className='suggestion__line'>{`为什么：${why}`}</View>}
            {support && <View className='suggestion__line'>{`赞成：${support}`}</View>}
            {dissent && <View className='suggestion__line'>{`不同意见：${dissent}`}</View>}
          </View>
        ))}
      </Card>
    </Section>
  );
}
