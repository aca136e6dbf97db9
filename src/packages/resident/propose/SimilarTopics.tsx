import { useState } from 'react';
import { View } from '@tarojs/components';
import { api, newKey } from '@/api/client';
import { useRead, useRefresh, type Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { StateTag } from '@/components/StateTag';
import type { TopicCard } from '@/contract/topic';
import { SECOND_MEANS } from '@/copy/topic';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import { aria } from '@/design/aria';
import { goTo, paths } from '@/navigation';
import './propose.scss';

type Props = { roomId: string; words: string; known: boolean; onUnknown: () => void; onSeconded: (topic: TopicCard) => void };

/** A few letters resemble everything. */
const FEWEST = 4;
const MOST_SHOWN = 3;

/** Open topics of this room that sound like the one being written: seconding one is a single tap instead of a form. */
export function SimilarTopics({ roomId, words, known, onUnknown, onSeconded }: Props) {
  const [busy, setBusy] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const refresh = useRefresh();
  const { data } = useRead(api.topic.similar, words.length >= FEWEST ? { roomId, words: words.slice(0, TOPIC_LIMITS.wrong) } : undefined);
  const second = async (topic: TopicCard) => {
    if (!known) return onUnknown();
    setBusy(topic.id);
    const outcome = await api.topic.second({ topicId: topic.id, on: true }, newKey());
    setBusy(undefined);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    void refresh('topic.');
    onSeconded(topic);
  };
  if (!data || data.items.length === 0) return null;
  return (
    <View className='similar' {...aria({ role: 'status' })}>
      <View className='similar__title'>邻居提过相近的事，您可以直接附议</View>
      <View className='similar__means'>{SECOND_MEANS}</View>
      {data.items.slice(0, MOST_SHOWN).map((topic) => (
        <View key={topic.id} className='similar__topic'>
          <View className='similar__name'>{topic.title}</View>
          <Row>
            <StateTag state={topic.state} overdue={topic.overdue} />
            <Button fit kind='quiet' label={`看议题：${topic.title}`} onPress={() => goTo(paths.topic(topic.id))}>看看</Button>
            <Button fit icon='hand-up' busy={busy === topic.id} label={`附议：${topic.title}`} onPress={() => void second(topic)}>附议这个</Button>
          </Row>
        </View>
      ))}
      <Setback trouble={trouble} title='现在不能附议' />
    </View>
  );
}
