import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { classes } from '@/components/classes';
import { Loaded } from '@/components/Loaded';
import type { AnswerKind } from '@/copy/convener';
import { Answered } from './Answered';
import { Answering } from './Answering';
import { TopicPast } from '@/topic-view/TopicPast';
import { TopicWhole } from '@/topic-view/TopicWhole';
import './answer.scss';

type Props = { topicId: string; beside?: boolean; onNext: (topicId: string) => void; onDesk: () => void; onAnswered?: () => void };

/** One topic on the desk: read it, answer it, go on to the next. Give it a `key` by topic. */
export function AnswerTopic({ topicId, beside, onNext, onDesk, onAnswered }: Props) {
  const read = useRead(api.topic.view, { topicId });
  const [done, setDone] = useState<AnswerKind>();
  const finish = (kind: AnswerKind) => {
    setDone(kind);
    onAnswered?.();
  };
  return (
    <Loaded read={read}>
      {(topic) => (done
        ? <Answered kind={done} topicId={topicId} roomId={topic.roomId} onNext={onNext} onDesk={onDesk} onLook={() => setDone(undefined)} />
        : (
          <View className={classes('desk-topic', beside && 'desk-topic--beside')}>
            <View className='desk-topic__whole'><TopicWhole topic={topic} /></View>
            <View className='desk-topic__answer'><Answering topic={topic} reload={read.reload} onAnswered={finish} /></View>
            <View className='desk-topic__past'><TopicPast topic={topic} /></View>
          </View>
        ))}
    </Loaded>
  );
}
