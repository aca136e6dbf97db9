import { useState } from 'react';
import { useDidShow, useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { shareTitle } from '@/copy/topic';
import { goToTab, paths, textOf } from '@/navigation';
import { StatementsPage } from './StatementsPage';

/** 大家的观点: answer, propose, and see where people agree. */
export default function Statements() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.statement.view, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  const { known, ask, gate } = useKnown('一人对一条观点表态一次，所以要知道是不是同一个人；别人看不到您怎么表态。');
  useShareAppMessage(() => ({ title: shareTitle(read.data?.topicTitle ?? '有事好商量'), path: id ? paths.statements(id) : '/pages/home/index' }));
  if (id === '') return <Page title='大家的观点'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return (
    <Page title='大家的观点' {...(read.data ? { lead: read.data.topicTitle } : {})}>
      {id && <Loaded read={read}>{(view) => <StatementsPage key={id} sessionId={id} view={view} known={known} onUnknown={ask} />}</Loaded>}
      {gate}
    </Page>
  );
}
