import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { TopicView } from '@/contract/topic';
import { momentOf } from '@/copy/time';

/** What it said before it was changed; the newest wording stands above. */
export function Earlier({ topic: { versions, version: now } }: { topic: TopicView }) {
  const earlier = versions.filter(({ version }) => version !== now).reverse();
  if (earlier.length === 0) return null;
  return (
    <Section title={`改动前的文字（改过${earlier.length}次）`}>
      <Card>
        {earlier.map(({ version, at, title, wrong, place, affected }) => (
          <View key={version} className='earlier'>
            <View className='earlier__name'>{`第${version}版　${momentOf(at)}`}</View>
            <View className='earlier__text'>{[title, wrong, `在哪儿：${place}`, affected && `涉及谁：${affected}`].filter(Boolean).join('\n')}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
