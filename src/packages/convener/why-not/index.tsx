import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { textOf } from '@/navigation';
import { AskAboutTopic } from './AskAboutTopic';
import { AskAboutSession } from './AskAboutSession';
import { Pick } from './Pick';

type About = { topicId: string; sessionId: string; roomId: string; organisationId: string };

/** 为什么不行: a topic and a step are picked, and all that stands in the way is read, with who can put it right. */
export default function WhyNotPage() {
  const [about, setAbout] = useState<About>();
  useLoad((params: Record<string, unknown> = {}) => setAbout({ topicId: textOf(params.id), sessionId: textOf(params.sessionId), roomId: textOf(params.roomId), organisationId: textOf(params.organisationId) }));
  const { known, ask, gate } = useKnown('系统按您的身份回答。');
  return (
    <Page title='为什么不行' lead='选议题或协商，选步骤，看还差什么、谁来办'>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='同一个步骤，不同的人问，回答不一样。' action='选择身份' onAction={ask} /></Card>
        : about && <Asked about={about} onAbout={setAbout} />}
      {gate}
    </Page>
  );
}

function Asked({ about, onAbout }: { about: About; onAbout: (about: About) => void }) {
  const other = () => onAbout({ ...about, topicId: '', sessionId: '' });
  if (about.topicId) return <AskAboutTopic key={about.topicId} {...about} onOther={other} />;
  if (about.sessionId) return <AskAboutSession key={about.sessionId} sessionId={about.sessionId} onOther={other} />;
  return <Pick roomId={about.roomId} onPick={(picked) => onAbout({ ...about, topicId: '', sessionId: '', ...picked })} />;
}
