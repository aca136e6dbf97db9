import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { momentOf } from '@/copy/time';

/** Every version that was kept, latest first, for whoever asks. */
export function Versions({ sessionId }: { sessionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Section title='历次修改'>
      <Button icon='clock' onPress={() => setOpen(!open)}>{open ? '收起' : '看历次修改'}</Button>
      {open && <Kept sessionId={sessionId} />}
    </Section>
  );
}

function Kept({ sessionId }: { sessionId: string }) {
  const { items = [], more, loadMore } = usePages(api.session.minutesVersions, { sessionId });
  return (
    <>
      {items.map(({ version, at, questions, notes }) => (
        <Card key={version}>
          <View className='seat__name'>{`第${version}稿　${momentOf(at)}`}</View>
          {questions.map(({ questionId, question, said }, i) => <View key={questionId} className='seat__line'>{`${i + 1}. ${question}\n${said}`}</View>)}
          {notes && <View className='seat__line'>{`其他：${notes}`}</View>}
        </Card>
      ))}
      {more && <Button kind='quiet' onPress={() => void loadMore()}>再看一些</Button>}
    </>
  );
}
