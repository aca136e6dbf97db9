import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { StatementsDesk } from './StatementsDesk';

/** 观点 at the desk: whether they are asked for, which wait, which are shown and how they are worded. */
export default function StatementsOfSession() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.statement.view, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  if (id === '') return <Page title='观点'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return (
    <Page title='观点' wide {...(read.data ? { lead: read.data.topicTitle } : {})}>
      {id && <Loaded read={read}>{(view) => (view.you.desk ? <StatementsDesk sessionId={id} view={view} /> : <Notice tone='warn' title='这不是您负责的协商'>只有本议事室的召集人和工作人员可以办理。</Notice>)}</Loaded>}
    </Page>
  );
}
