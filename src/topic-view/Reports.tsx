import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { momentOf } from '@/copy/time';
import { REPORT_ANSWERS, REPORT_GROUNDS } from '@/domain/topic/hold';
import './topic-view.scss';

/** What was reported upward and answered. Seen by the room's desk and by those it was reported to, and by nobody else. */
export function Reports({ topicId }: { topicId: string }) {
  const read = useRead(api.topic.reports, { topicId });
  return (
    <Section title='报告的情况'>
      <Card>
        <View className='reports__who'>只有本室和收到报告的组织看得到，请勿外传。</View>
        <Loaded read={read} rows={2}>
          {({ items }) => items.map(({ at, ground, content, receiver, answer, explanation }) => (
            <View key={at} className='earlier'>
              <Tag tone='warn'>{REPORT_GROUNDS[ground]}</Tag>
              <View className='whole__words'>{content}</View>
              <View className='whole__facts'>
                <Facts rows={[['报告给', receiver], ['报告时间', momentOf(at)], ['答复', answer && REPORT_ANSWERS[answer]], ['说明', explanation]]} />
              </View>
            </View>
          ))}
        </Loaded>
      </Card>
    </Section>
  );
}
