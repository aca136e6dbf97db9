import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { OutcomePage } from './OutcomePage';

/** 办得怎么样: what became of one session, for everybody; its words for those near it. */
export default function Outcome() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.outcome.view, id ? { sessionId: id } : undefined);
  useDidShow(() => void (id && read.reload()));
  if (id === '') return <Page title='办得怎么样'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return <Page title='办得怎么样'>{id && <Loaded read={read}>{(outcome) => <OutcomePage outcome={outcome} />}</Loaded>}</Page>;
}
