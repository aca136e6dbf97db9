import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { MinutesDesk } from './MinutesDesk';

/** 会议记录办理: drafted from the record, put right, sent, answered to, settled; for the convener and staff. */
export default function Minutes() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.session.minutes, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  if (id === '') return <Page title='会议记录办理'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='会议记录办理' wide>{id && <Loaded read={read}>{(minutes) => <MinutesDesk sessionId={id} minutes={minutes} />}</Loaded>}</Page>;
}
