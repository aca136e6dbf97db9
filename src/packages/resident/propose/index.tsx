import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { useMyRoom } from '@/api/my-room';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goTo, paths, textOf } from '@/navigation';
import { ChangeTopic } from './ChangeTopic';
import { NewTopic } from './NewTopic';

type Aim = { roomId?: string; topicId?: string };

/** 我要提议题, or changing one that was raised. Without either parameter it goes to my own room. */
export default function Propose() {
  const [aim, setAim] = useState<Aim>();
  const mine = useMyRoom((state) => state.room?.id);
  useLoad((params: Record<string, unknown> = {}) => setAim({ roomId: textOf(params.roomId), topicId: textOf(params.topicId) }));
  if (!aim) return <Page title='我要提议题'>{null}</Page>;
  if (aim.topicId) return <ChangeTopic topicId={aim.topicId} />;
  const roomId = aim.roomId || mine;
  if (roomId) return <NewTopic roomId={roomId} />;
  return (
    <Page title='我要提议题'>
      <EmptyState title='先找到您的议事室' text='议题要提给事情发生地的村（社区）议事室。' action='找议事室' onAction={() => goTo(paths.findRoom())} />
    </Page>
  );
}
