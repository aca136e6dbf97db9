import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { quotasInWords } from '@/copy/draw';
import { momentOf } from '@/copy/time';
import type { DrawStepProps } from './DrawDesk';

/** The list that is drawn from, and what binds every panel. */
export function ListFacts({ draw: { people, fixed, size, quotas, frozenAt, published, poolHash } }: Pick<DrawStepProps, 'draw'>) {
  return (
    <Section title='这份名单'>
      <Card>
        <Facts rows={[
          ['名单', `${people}人，其中${fixed}人已有席位`], ['席位', `${size}个`], ['每一组', quotasInWords(quotas).join('；')], ['固定', momentOf(frozenAt)], ['名单校验值', <View key='pool' className='draw-hash'>{poolHash}</View>],
          ['号码来自', published?.source], ['公布', published && momentOf(published.at)], ['承诺值', published && <View key='commitment' className='draw-hash'>{published.commitment}</View>],
        ]} />
      </Card>
    </Section>
  );
}
