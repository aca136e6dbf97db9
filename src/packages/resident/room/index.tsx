import { useState } from 'react';
import Taro, { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goTo, paths, textOf } from '@/navigation';
import { RoomAction } from './RoomAction';
import { RoomPage } from './RoomPage';

/** One room: who convenes, leads and guides it, what it has on hand, its topics. */
export default function Room() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.room.view, id ? { roomId: id } : undefined);
  useShareAppMessage(() => ({ title: read.data ? `${read.data.name}协商议事室`.slice(0, 26) : '有事好商量', path: id ? paths.room(id) : '/pages/home/index' }));
  if (id === '') {
    return <Page title='议事室'><EmptyState title='没有指明是哪个议事室' text='可以从首页重新选。' action='找议事室' onAction={() => void Taro.redirectTo({ url: paths.findRoom() })} /></Page>;
  }
  return (
    <Page {...(read.data ? { action: <RoomAction room={read.data} onPropose={() => goTo(paths.propose(read.data!.id))} /> } : {})}>
      {id && <Loaded read={read}>{(room) => <RoomPage room={room} />}</Loaded>}
    </Page>
  );
}
