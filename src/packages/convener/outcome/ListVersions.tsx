import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { momentOf } from '@/copy/time';

/** Every version that was kept, latest first, with who changed it and why. */
export function ListVersions({ sessionId }: { sessionId: string }) {
  const [open, setOpen] = useState(false);
  const { items = [], more, loadMore } = usePages(api.outcome.listVersions, open ? { sessionId } : undefined);
  return (
    <Section title='历次修改'>
      <Button icon='clock' onPress={() => setOpen(!open)}>{open ? '收起' : '看历次修改'}</Button>
      {items.map(({ version, at, role, reason, items: suggestions }) => (
        <Card key={version}>
          <View className='seat__name'>{`第${version}稿　${momentOf(at)}`}</View>
          <View className='seat__line'>{`${role}：${reason}`}</View>
          {suggestions.map(({ what, who }, i) => <View key={i} className='seat__line'>{`${i + 1}. ${what}（${who}）`}</View>)}
        </Card>
      ))}
      {open && more && <Button kind='quiet' onPress={() => void loadMore()}>再看一些</Button>}
    </Section>
  );
}
