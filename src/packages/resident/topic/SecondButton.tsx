import { useState } from 'react';
import { View } from '@tarojs/components';
import { api, newKey } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import type { TopicView } from '@/contract/topic';
import { SECOND_MEANS } from '@/copy/topic';
import { toast } from '@/design/toast';

type Props = { topic: TopicView; known: boolean; onUnknown: () => void };

/** 附议, on or off, shown as done only when the cloud says so. The number is information, never a rank. */
export function SecondButton({ topic, known, onUnknown }: Props) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const refresh = useRefresh();
  const { supported } = topic.you;
  const press = async () => {
    if (!known) return onUnknown();
    setBusy(true);
    const outcome = await api.topic.second({ topicId: topic.id, on: !supported }, newKey());
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    toast(outcome.data.on ? `已附议，召集人会看到有${outcome.data.supporters}人关心。` : '已取消附议。');
    await refresh('topic.');
  };
  return (
    <View>
      <Setback trouble={trouble} title='现在不能附议' />
      <View className='second'>
        <View className='second__words'>
          <View className='second__count'>{`${topic.supporters}人附议`}</View>
          <View>{SECOND_MEANS}</View>
        </View>
        <View className='second__button'>
          <Button fit kind={supported ? 'secondary' : 'primary'} icon={supported ? 'check' : 'hand-up'} busy={busy} label={supported ? '已附议，再按取消' : '附议这个议题'} onPress={() => void press()}>
            {supported ? '已附议' : '附议'}
          </Button>
        </View>
      </View>
    </View>
  );
}
