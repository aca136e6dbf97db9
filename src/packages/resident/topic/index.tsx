import { useState } from 'react';
import { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goToTab, paths, textOf } from '@/navigation';
import { shareTitle } from '@/copy/topic';
import { TopicPage } from './TopicPage';
import { TopicAction } from './TopicAction';

/** One topic: what it is about, what was answered, and its way so far. */
export default function Topic() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.topic.view, id ? { topicId: id } : undefined);
  const { known, ask, gate } = useKnown('附议要知道是谁在附议，一人一次。');
  const topic = read.data;
  useShareAppMessage(() => ({ title: topic ? shareTitle(topic.title) : '有事好商量', path: id ? paths.topic(id) : '/pages/home/index' }));
  if (id === '') return <Page title='议题'><EmptyState title='没有指明是哪个议题' text='可以从议题列表里找。' action='看议题' onAction={() => goToTab('topics')} /></Page>;
  return (
    <Page action={topic && TopicAction({ topic, known, onUnknown: ask })}>
      {id && <Loaded read={read}>{(view) => <TopicPage topic={view} />}</Loaded>}
      {gate}
    </Page>
  );
}
