import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { SessionDesk } from './SessionDesk';

/** 协商活动办理: one session from its plan to its end, for the convener and staff. */
export default function Session() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  if (id === '') return <Page title='协商活动办理'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='协商活动办理' wide>{id && <SessionDesk key={id} sessionId={id} />}</Page>;
}
