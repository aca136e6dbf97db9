import { useEffect, useState } from 'react';
import { useUnload } from '@tarojs/taro';
import { api } from '@/api/client';
import { draftFor } from '@/api/drafts';
import { useRead, useRefresh } from '@/api/read';
import { forgetWay, useSending } from '@/api/sending';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { whereIs } from '@/copy/room';
import { NewTopicForm } from './NewTopicForm';
import { Sent } from './Sent';
import { WaitingToSend } from './WaitingToSend';

/** A new topic: being written, on its way, or arrived. */
export function NewTopic({ roomId }: { roomId: string }) {
  const read = useRead(api.room.view, { roomId });
  const { data: me } = useRead(api.me.view, {});
  const way = useSending(({ ways }) => ways[roomId]);
  const [round, setRound] = useState(0);
  const refresh = useRefresh();
  const state = way?.state;
  useEffect(() => { if (state === 'sent') void refresh('topic.', 'room.view', 'me.'); }, [state]); // eslint-disable-line react-hooks/exhaustive-deps
  useUnload(() => { if (useSending.getState().ways[roomId]?.state === 'sent') forgetWay(roomId); });

  const where = read.data ? `提给 ${whereIs(read.data)} ${read.data.name}协商议事室` : undefined;
  if (way?.state === 'sent') return <Page title='我要提议题'><Sent sent={way.sent} /></Page>;
  if (draftFor(roomId)?.sendingKey) {
    return (
      <Page title='我要提议题' {...(where ? { lead: where } : {})}>
        <WaitingToSend roomId={roomId} sending={state === 'sending'} {...(way?.state === 'waiting' ? { trouble: way.trouble } : {})} />
      </Page>
    );
  }
  if (!read.data) return <Page title='我要提议题'><Loaded read={read}>{() => null}</Loaded></Page>;
  return <NewTopicForm key={round} room={read.data} me={me} {...(way?.state === 'stopped' ? { stopped: way.trouble } : {})} {...(where ? { lead: where } : {})} onStartAnew={() => setRound(round + 1)} />;
}
