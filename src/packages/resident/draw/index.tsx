import { useState } from 'react';
import { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, paths, textOf } from '@/navigation';
import { DrawPage } from './DrawPage';

/** 摇号核对: a draw as anybody may look it up and check it, without signing in. */
export default function Draw() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.draw.view, id ? { sessionId: id } : undefined);
  useShareAppMessage(() => ({ title: '这次摇号，谁都可以核对', path: id ? paths.draw(id) : '/pages/sessions/index' }));
  if (id === '') return <Page title='摇号核对'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return <Page title='摇号核对' lead='谁坐哪个席位，由公开的号码决定'>{id && <Loaded read={read}>{(view) => <DrawPage view={view} />}</Loaded>}</Page>;
}
