import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { classes } from '@/components/classes';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Card } from '@/components/Card';
import { Timeline } from '@/components/Timeline';
import { ProcedureFacts } from '@/topic-view/ProcedureFacts';
import { ProcedureHead } from '@/topic-view/ProcedureHead';
import { Reports } from '@/topic-view/Reports';
import { TopicPast } from '@/topic-view/TopicPast';
import { TopicWhole } from '@/topic-view/TopicWhole';
import { ResearchEntry } from './ResearchEntry';
import { stepsOf } from './steps-of';
import { Missing } from './Missing';
import { Working } from './Working';

type Props = { topicId: string; beside?: boolean };

/** One topic on its way through 审定 and 备案: the next step first, then the way as a whole, then the topic itself. */
export function ProcedureTopic({ topicId, beside }: Props) {
  const read = useRead(api.topic.view, { topicId });
  const room = useRead(api.room.view, read.data ? { roomId: read.data.roomId } : undefined);
  const both = read.data && room.data ? { topic: read.data, room: room.data } : undefined;
  return (
    <Loaded read={{ ...read, data: both, trouble: read.trouble ?? room.trouble, reload: () => Promise.all([read.reload(), room.reload()]) }}>
      {({ topic, room: where }) => {
        const reported = topic.timeline.some(({ action }) => action === 'report');
        return (
          <View className={classes('procedure', beside && 'procedure--beside')}>
            <View className='procedure__work'>
              <ProcedureHead topic={topic} />
              {topic.you.convener
                ? <Working topic={topic} room={where} reload={read.reload} />
                : <Notice tone='warn' title='这不是您负责的议题'>只有本议事室的召集人和工作人员可以送审、报备案。</Notice>}
              {topic.you.convener && <ResearchEntry topic={topic} />}
              {topic.you.convener && <Missing topic={topic} />}
              <Section title='要走的步骤'><Card><Timeline steps={stepsOf(topic, where)} /></Card></Section>
              {reported && topic.you.convener && <Reports topicId={topic.id} />}
            </View>
            <View className='procedure__topic'>
              <TopicWhole topic={topic} />
              <ProcedureFacts topic={topic} />
              <TopicPast topic={topic} />
            </View>
          </View>
        );
      }}
    </Loaded>
  );
}
