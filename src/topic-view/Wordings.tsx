import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Changes } from '@/components/Changes';
import { Section } from '@/components/Section';
import type { TopicView } from '@/contract/topic';
import { momentOf } from '@/copy/time';
import { wordsChanged } from '@/domain/topic/versions';
import './topic-view.scss';

/** Every wording of a topic, newest first, each with what it changed; the first one whole. One wording alone is no history. */
export function Wordings({ topic: { versions } }: { topic: TopicView }) {
  if (versions.length < 2) return null;
  return (
    <Section title={`修改记录（改过${versions.length - 1}次）`}>
      <Card>
        {versions.map((wording, i) => {
          const before = versions[i - 1];
          return (
            <View key={wording.version} className='wording'>
              <View className='wording__name'>{`第${wording.version}版　${momentOf(wording.at)}`}</View>
              {before
                ? <Changes changes={wordsChanged(before, wording)} />
                : <View className='wording__text'>{[wording.title, wording.wrong, `在哪儿：${wording.place}`, wording.affected && `影响哪些人：${wording.affected}`].filter(Boolean).join('\n')}</View>}
            </View>
          );
        }).reverse()}
      </Card>
    </Section>
  );
}
