import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { SessionsOfRoom } from './SessionsOfRoom';

/** A room's sessions, for its convener and staff. */
export default function SessionList() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.roomId)));
  if (id === '') return <Page title='协商活动'><EmptyState title='没有指明是哪个议事室' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='协商活动'>{id && <SessionsOfRoom key={id} roomId={id} />}</Page>;
}
