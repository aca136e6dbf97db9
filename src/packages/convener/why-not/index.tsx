import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { textOf } from '@/navigation';
import { AskAboutTopic } from './AskAboutTopic';
import { PickTopic } from './PickTopic';

type About = { topicId: string; roomId: string; organisationId: string };

/** 为什么不行: a topic and a step are picked, and all that stands in the way is read, with who can put it right. */
export default function WhyNotPage() {
  const [about, setAbout] = useState<About>();
  useLoad((params: Record<string, unknown> = {}) => setAbout({ topicId: textOf(params.id), roomId: textOf(params.roomId), organisationId: textOf(params.organisationId) }));
  const { known, ask, gate } = useKnown('系统按您的身份回答。');
  return (
    <Page title='为什么不行' lead='选议题、选步骤，看还差什么、谁来办'>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='同一个步骤，不同的人问，回答不一样。' action='选择身份' onAction={ask} /></Card>
        : about && (about.topicId
          ? <AskAboutTopic key={about.topicId} {...about} onOther={() => setAbout({ ...about, topicId: '' })} />
          : <PickTopic roomId={about.roomId} onPick={(topicId) => setAbout({ ...about, topicId })} />)}
      {gate}
    </Page>
  );
}
