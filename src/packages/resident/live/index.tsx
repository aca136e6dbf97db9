import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { LivePage } from './LivePage';

/** 会场同步: in the room and elsewhere, the same agenda item, queue, thread and statements （八：线上线下互动、场内场外联动）. */
export default function LiveSession() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  if (id === '') return <Page title='会场同步'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return <Page title='会场同步'>{id && <LivePage key={id} sessionId={id} />}</Page>;
}
