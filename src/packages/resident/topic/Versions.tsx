import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { TopicView } from '@/contract/topic';
import { momentOf } from '@/copy/time';

/** Earlier wordings, for those who may see them. One wording alone is no history. */
export function Versions({ topic: { versions } }: { topic: TopicView }) {
  if (versions.length < 2) return null;
  return (
    <Section title='修改记录'>
      <Card>
        {[...versions].reverse().map(({ version, at, title, wrong, place, affected }) => (
          <View key={version} className='version'>
            <View className='version__name'>{`第${version}版　${momentOf(at)}`}</View>
            <View className='version__text'>{[title, wrong, `在哪儿：${place}`, affected && `涉及：${affected}`].filter(Boolean).join('\n')}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
