import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { ScheduleTopic } from './ScheduleTopic';

/** 安排协商, reached from the topic's way through 审定 and 备案. */
export default function SessionPlan() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.topicId)));
  if (id === '') return <Page title='安排协商'><EmptyState title='没有指明是哪个议题' text='请从“审定与备案”里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return <Page title='安排协商'>{id && <ScheduleTopic key={id} topicId={id} />}</Page>;
}
