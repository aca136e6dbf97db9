import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goToTab, textOf } from '@/navigation';
import { ThreadPage } from './ThreadPage';

/** 网上讨论: what is said about a topic before, during and after its session, and what the room answers. */
export default function Thread() {
  const [id, setId] = useState<string>();
  const [unanswered, setUnanswered] = useState(false);
  useLoad((params: Record<string, unknown> = {}) => {
    setUnanswered(textOf(params.order) === 'unanswered');
    setId(textOf(params.id));
  });
  const { known, ask, gate } = useKnown('发言要知道是谁说的；别人只看得到您的姓和身份类别。');
  if (id === '') return <Page title='网上讨论'><EmptyState title='没有指明是哪个议题' text='可以从议题列表里找。' action='看议题' onAction={() => goToTab('topics')} /></Page>;
  return (
    <Page title='网上讨论'>
      {id && <ThreadPage key={id} topicId={id} known={known} onUnknown={ask} first={unanswered ? 'unanswered' : 'time'} />}
      {gate}
    </Page>
  );
}
