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
import { SessionPage } from './SessionPage';

/** One session: when, where, about what, who is still wanted, and my place in it. */
export default function Session() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.session.view, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  const { known, ask, gate } = useKnown('报名要知道是谁在报名，一人一席。');
  const session = read.data;
  useShareAppMessage(() => ({ title: session ? shareTitle(`协商：${session.topicTitle}`) : '有事好商量', path: id ? paths.session(id) : '/pages/sessions/index' }));
  if (id === '') return <Page title='协商活动'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return (
    <Page>
      {id && <Loaded read={read}>{(view) => <SessionPage session={view} known={known} onUnknown={ask} />}</Loaded>}
      {gate}
    </Page>
  );
}
