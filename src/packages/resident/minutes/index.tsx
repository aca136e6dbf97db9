import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { MinutesPage } from './MinutesPage';

/** 会议记录 of one session, for those who were on its roster: to read, to confirm, to object to. */
export default function Minutes() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.session.minutes, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  if (id === '') return <Page title='会议记录'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return <Page title='会议记录'>{id && <Loaded read={read}>{(minutes) => <MinutesPage sessionId={id} minutes={minutes} />}</Loaded>}</Page>;
}
