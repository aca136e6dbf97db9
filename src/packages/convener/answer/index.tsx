import { useState } from 'react';
import Taro, { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goTo, goToTab, paths, textOf } from '@/navigation';
import { AnswerTopic } from './AnswerTopic';

/** Back to the desk this page was opened from; by a link there is nothing behind, then it is opened. */
function toDesk(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else goTo(paths.desk(''));
}

/** 答复议题: the topic whole, and the five answers. */
export default function Answer() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id) || textOf(params.topicId)));
  if (id === '') return <Page title='答复议题'><EmptyState title='没有指明是哪个议题' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return (
    <Page title='答复议题' wide>
      {id && <AnswerTopic key={id} topicId={id} beside onNext={(next) => setId(next)} onDesk={toDesk} />}
    </Page>
  );
}
