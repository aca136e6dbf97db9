import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { NORM_NAMES } from '@/copy/session';
import { momentOf } from '@/copy/time';

/** 一般 and 原则上 that were set aside here, each with the reason the convener wrote down. */
export function Conditions({ session: { relaxations } }: { session: Pick<SessionView, 'relaxations'> }) {
  if (relaxations.length === 0) return null;
  return (
    <Section title='按理由放宽的'>
      <Card>
        {relaxations.map(({ rule, reason, role, at }) => (
          <View key={`${rule}-${at}`} className='question'>
            <View className='question__text'>{NORM_NAMES[rule] ?? '一项一般性的要求'}</View>
            <View className='session-note'>{`${role}写明的理由（${momentOf(at)}）：${reason}`}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
