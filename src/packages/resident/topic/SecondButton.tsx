import { useState } from 'react';
import { View } from '@tarojs/components';
import { api, newKey } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import type { TopicView } from '@/contract/topic';
import { SECOND_MEANS } from '@/copy/topic';
import { canSecond } from '@/domain/topic/second';
import { toast } from '@/design/toast';

type Props = { topic: TopicView; known: boolean; onUnknown: () => void };

/** 附议, on or off, shown as done only when the cloud says so. The number is information, never a rank. */
export function SecondButton({ topic, known, onUnknown }: Props) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const refresh = useRefresh();
  const { proposer, supported } = topic.you;
  const open = canSecond({ ownTopic: proposer, state: topic.state }).outcome === 'allowed' && topic.visibility === 'public';
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
          <View>{proposer ? '这是您提出的议题' : open ? SECOND_MEANS : '这个议题现在不再收附议'}</View>
        </View>
        {open && (
          <View className='second__button'>
            <Button fit kind={supported ? 'secondary' : 'primary'} icon={supported ? 'check' : 'hand-up'} busy={busy} label={supported ? '已附议，再按取消' : '附议这个议题'} onPress={() => void press()}>
              {supported ? '已附议' : '附议'}
            </Button>
          </View>
        )}
        <View className='second__button'><ShareButton /></View>
      </View>
    </View>
  );
}

/** WeChat shares by its own button; a browser has its own ways. */
function ShareButton() {
  if (process.env.TARO_ENV === 'h5') return null;
  return <Button fit kind='quiet' icon='share' native={{ openType: 'share' }} label='转给邻居'>转发</Button>;
}
