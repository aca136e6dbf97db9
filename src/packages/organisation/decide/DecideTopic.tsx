import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { ProcedureFacts } from '@/topic-view/ProcedureFacts';
import { TopicPast } from '@/topic-view/TopicPast';
import { TopicWhole } from '@/topic-view/TopicWhole';
import { Decided, type DoneWords } from './Decided';
import { Deciding } from './Deciding';

type Props = {
  topicId: string;
  organisationId: string;
  /** One under the other, where the topic itself stands beside a list; `onBack` then leads back to that list instead of a page. */
  stacked?: boolean;
  onBack?: () => void;
  onDecided?: () => void;
};

/** The topic whole, and beside or under it what this office is asked for. */
export function DecideTopic({ topicId, organisationId, stacked, onBack, onDecided }: Props) {
  const read = useRead(api.topic.view, { topicId });
  const me = useRead(api.me.view, {});
  const room = useRead(api.room.view, read.data ? { roomId: read.data.roomId } : undefined);
  const [done, setDone] = useState<DoneWords>();
  const all = read.data && me.data && room.data ? { topic: read.data, room: room.data, office: me.data.offices.find((mine) => mine.organisationId === organisationId) } : undefined;
  const finish = (words: DoneWords) => {
    setDone(words);
    onDecided?.();
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  return (
    <Loaded read={{ ...read, data: all, trouble: read.trouble ?? me.trouble ?? room.trouble, reload: () => Promise.all([read.reload(), me.reload(), room.reload()]) }}>
      {({ topic, room: where, office }) => (done
        ? <Decided words={done} organisationId={organisationId} onLook={() => setDone(undefined)} {...(onBack ? { onBack } : {})} />
        : (
          <View className={stacked ? 'procedure procedure--stacked' : 'procedure procedure--beside'}>
            <View className='procedure__topic'>
              <TopicWhole topic={topic} />
              <ProcedureFacts topic={topic} />
            </View>
            <View className='procedure__work'>
              <Section title={office ? `${office.name}要办的` : '要办的'}>
                <Deciding topic={topic} room={where} organisationId={organisationId} office={office} reload={read.reload} onDone={finish} />
              </Section>
            </View>
            <View className='procedure__past'><TopicPast topic={topic} /></View>
          </View>
        ))}
    </Loaded>
  );
}
