import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import { Voice } from '@/components/Voice';
import type { ToCheck } from '@/contract/moderation';
import { CHECK_WHY } from '@/copy/convener';
import { agoOf } from '@/copy/time';
import { toast } from '@/design/toast';
import { useErrand } from '@/api/use-errand';
import { NotPassing } from './NotPassing';
import { Undecided } from './Undecided';
import './check.scss';

const KINDS = { words: { name: '文字', icon: 'document' }, photo: { name: '照片', icon: 'camera' }, voice: { name: '录音', icon: 'sound' } } as const;

type Props = { roomId: string; item: ToCheck; onDecided: () => Promise<unknown> };

/** One thing to look at, and the two words about it. Who wrote it is not told: it is the words that are judged. */
export function CheckCard({ roomId, item, onDecided }: Props) {
  const [refusing, setRefusing] = useState(false);
  const { send, busy, trouble, forget } = useErrand(api.moderation.decide);
  const decide = async (pass: boolean, reason: string) => {
    const outcome = await send({ roomId, checkId: item.id, pass, reason });
    if (!outcome.ok) return;
    toast(pass ? '已通过，大家可以看到了。' : '已告诉作者理由。');
    await onDecided();
  };
  const words = item.kind === 'words';
  return (
    <Card>
      <Row>
        <Tag icon={KINDS[item.kind].icon}>{KINDS[item.kind].name}</Tag>
        <Tag tone='warn'>{CHECK_WHY[item.why].name}</Tag>
        <View className='check__when'>{`${agoOf(item.at)}提交`}</View>
      </Row>
      <View className='check__why'>{CHECK_WHY[item.why].text}</View>
      <View className='check__title'>{words ? item.title : `${KINDS[item.kind].name}，属于议题：${item.title}`}</View>
      {words && <View className='check__text'>{item.text.split('\n').slice(1).join('\n')}</View>}
      {item.photoUrl && <View className='check__photo'>{item.kind === 'voice' ? <Voice url={item.photoUrl} seconds={item.seconds ?? 0} /> : <Photos photos={[item.photoUrl]} />}</View>}
      <Undecided trouble={trouble} onReload={() => void onDecided()} />
      {refusing
        ? <NotPassing kind={item.kind} busy={busy} onRefuse={(reason) => void decide(false, reason)} onCancel={() => { forget(); setRefusing(false); }} />
        : (
          <View className='check__ways'>
            <Row>
              <Button fit kind='secondary' icon='check' busy={busy} onPress={() => void decide(true, '')}>可以公开</Button>
              <Button fit kind='quiet' icon='close' onPress={() => setRefusing(true)}>不公开</Button>
            </Row>
          </View>
        )}
    </Card>
  );
}
