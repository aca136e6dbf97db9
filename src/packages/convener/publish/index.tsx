import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { ListOfRoom } from './ListOfRoom';
import { PublishDesk } from './PublishDesk';

/** 公布成果, for the convener: the words, the four gates, the preview, and on to the organisation that looks through it; without a session, the room's list. */
export default function Publish() {
  const [params, setParams] = useState<{ id: string; roomId: string }>();
  useLoad((given: Record<string, unknown> = {}) => setParams({ id: textOf(given.id), roomId: textOf(given.roomId) }));
  const id = params?.id;
  const read = useRead(api.publication.draft, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  if (!params) return <Page title='公布成果'>{null}</Page>;
  if (!id && !params.roomId) return <Page title='公布成果'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='公布成果' wide>{id ? <Loaded read={read}>{(draft) => <PublishDesk sessionId={id} draft={draft} />}</Loaded> : <ListOfRoom roomId={params.roomId} />}</Page>;
}
