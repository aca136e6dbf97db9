import { useEffect, useState } from 'react';
import { useDidShow, useReachBottom } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Filter } from '@/components/Filter';
import { QUEUE_NAMES, QUEUES, type QueueName } from '@/copy/convener';
import { goTo, paths } from '@/navigation';
import { useWide } from '@/design/use-wide';
import { Beside } from './Beside';
import { Entries } from './Entries';
import { QueueList } from './QueueList';
import './desk.scss';

type Props = { roomId: string; onOther?: () => void };

/** One room's desk: five queues with what is due first on top; on a wide screen the chosen topic opens beside them. */
export function DeskOfRoom({ roomId, onOther }: Props) {
  const wide = useWide();
  const [queue, setQueue] = useState<QueueName>('submitted');
  const [shown, setShown] = useState<string>();
  const pages = usePages(api.topic.desk, { roomId, queue });
  const [counts, setCounts] = useState(pages.first?.counts);
  useEffect(() => { if (pages.first) setCounts(pages.first.counts); }, [pages.first]);
  useDidShow(() => void pages.reload());
  useReachBottom(() => { if (pages.more && !pages.loadingMore) void pages.loadMore(); });

  const choose = (next: QueueName) => {
    setQueue(next);
    setShown(undefined);
  };
  const taken = queue === 'screened' || queue === 'approving';
  const selected = wide ? shown ?? pages.items?.[0]?.id : undefined;
  return (
    <View className={wide ? 'desk desk--wide' : 'desk'}>
      <View className='desk__list'>
        {onOther && <Button fit kind='quiet' icon='desk' onPress={onOther}>换一个议事室</Button>}
        <Entries roomId={roomId} counts={counts} />
        <Filter
          label='议题办理情况' value={queue} onChange={choose}
          choices={QUEUE_NAMES.map((value) => ({ value, label: counts ? `${QUEUES[value].name} ${counts[value]}` : QUEUES[value].name }))}
        />
        <QueueList queue={queue} pages={pages} overdue={counts?.overdue ?? 0} selected={selected} onOpen={(id) => (wide ? setShown(id) : goTo(taken ? paths.procedure(id) : paths.answer(id)))} />
      </View>
      {wide && <View className='desk__beside'><Beside topicId={selected} taken={taken} onNext={setShown} onAnswered={() => { setShown(selected); void pages.reload(); }} onDesk={() => setShown(undefined)} /></View>}
    </View>
  );
}
