import { useEffect } from 'react';
import { pageScrollTo } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Row } from '@/components/Row';
import { ANSWERS, type AnswerKind } from '@/copy/convener';
import { goTo, paths } from '@/navigation';

type Props = { kind: AnswerKind; topicId: string; roomId: string; onNext: (topicId: string) => void; onDesk: () => void; onLook: () => void };

/** Done: what happened, and what waits next. */
export function Answered({ kind, topicId, roomId, onNext, onDesk, onLook }: Props) {
  const { data } = useRead(api.topic.desk, { roomId, queue: 'submitted' });
  const next = data?.items.find(({ id }) => id !== topicId);
  useEffect(() => void pageScrollTo({ scrollTop: 0, duration: 0 }), []);
  return (
    <Card>
      <EmptyState picture='success' title={ANSWERS[kind].done} text={ANSWERS[kind].after} />
      {next && (
        <View className='answered__next'>
          <View className='answered__name'>{`下一个待答复（还有${data!.counts.submitted}件）`}</View>
          <View className='answered__title'>{next.title}</View>
          <Button kind='primary' icon='chevron-right' onPress={() => onNext(next.id)}>答复下一个</Button>
        </View>
      )}
      {data && !next && <View className='answered__none'>待答复的议题都答复了。</View>}
      <View className='answered__ways'>
        <Row>
          {kind === 'screen' && <Button fit kind='quiet' icon='document' onPress={() => goTo(paths.procedure(topicId))}>去审定与备案</Button>}
          <Button fit kind='quiet' icon='desk' onPress={onDesk}>回工作台</Button>
          <Button fit kind='quiet' icon='eye' onPress={onLook}>看这个议题</Button>
        </Row>
      </View>
    </Card>
  );
}
