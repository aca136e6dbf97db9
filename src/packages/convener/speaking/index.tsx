import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { SpeakingDesk } from './SpeakingDesk';

/** 会上发言 at the desk: which question is open, who speaks, who is next, who is there. */
export default function Speaking() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  if (id === '') return <Page title='会上发言'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='会上发言' wide>{id && <SpeakingDesk key={id} sessionId={id} />}</Page>;
}
