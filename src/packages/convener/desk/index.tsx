import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goToTab, textOf } from '@/navigation';
import { desksOf, placeOf } from '../shared/use-desks';
import { ChooseDesk } from './ChooseDesk';
import { DeskOfRoom } from './DeskOfRoom';

/** 召集人工作台: what waits for an answer in my room. */
export default function DeskPage() {
  const [roomId, setRoomId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const { known, ask, gate } = useKnown('工作台只给召集人和工作人员用。');
  const read = useRead(api.me.view, {});
  const desks = desksOf(read.data);
  const desk = desks.find((mine) => mine.roomId === roomId) ?? (desks.length === 1 && !roomId ? desks[0] : undefined);
  return (
    <Page title='召集人工作台' wide {...(desk ? { lead: placeOf(desk) } : {})}>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='工作台只给议事室的召集人和工作人员用。' action='选择身份' onAction={ask} /></Card>
        : (
          <Loaded read={read}>
            {() => {
              if (desk) return <DeskOfRoom key={desk.roomId} roomId={desk.roomId} {...(desks.length > 1 ? { onOther: () => setRoomId('') } : {})} />;
              if (desks.length > 0) return <ChooseDesk desks={desks} onChoose={setRoomId} />;
              return <Card><EmptyState title='您现在不是召集人' text='召集人和工作人员由议事室登记。登记以后，居民提出的议题会出现在这里。' action='回首页' onAction={() => goToTab('home')} /></Card>;
            }}
          </Loaded>
        )}
      {gate}
    </Page>
  );
}
