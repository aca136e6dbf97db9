import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead, useRefresh } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { ResearchTopic } from './ResearchTopic';

/** 调研: the three things that must be known before a topic is deliberated （八）. */
export default function Research() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const topic = useRead(api.topic.view, id ? { topicId: id } : undefined);
  const research = useRead(api.research.view, id ? { topicId: id } : undefined);
  const refresh = useRefresh();
  useDidShow(() => void refresh('research.'));
  const both = topic.data && research.data ? { topic: topic.data, research: research.data } : undefined;
  const reload = () => Promise.all([topic.reload(), research.reload()]);
  if (id === '') return <Page title='调研'><EmptyState title='没有指明是哪个议题' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return (
    <Page title='调研' lead='不调研不协商'>
      <Loaded read={{ data: both, trouble: topic.trouble ?? research.trouble, loading: topic.loading || research.loading, reload }}>
        {(data) => <ResearchTopic {...data} reload={reload} />}
      </Loaded>
    </Page>
  );
}
