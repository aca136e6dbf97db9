import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { DrawDesk } from './DrawDesk';

/** 摇号办理: from the list of those who signed up to everybody's answer, for the convener. */
export default function Draw() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.draw.view, id ? { sessionId: id } : undefined);
  if (id === '') return <Page title='摇号办理'><EmptyState title='没有指明是哪次协商' text='请从协商活动办理里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='摇号办理'>{id && <Loaded read={read}>{(view) => <DrawDesk view={view} />}</Loaded>}</Page>;
}
