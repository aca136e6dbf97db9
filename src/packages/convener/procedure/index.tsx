import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { ProcedureTopic } from './ProcedureTopic';

/** 审定与备案: what a topic that has been taken up still needs before it may be deliberated. */
export default function Procedure() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  if (id === '') return <Page title='审定与备案'><EmptyState title='没有指明是哪个议题' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='审定与备案' wide>{id && <ProcedureTopic key={id} topicId={id} beside />}</Page>;
}
