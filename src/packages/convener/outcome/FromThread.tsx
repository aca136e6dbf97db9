import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';

/** What was suggested in the thread, to be taken over as the beginning of an item. */
export function FromThread({ sessionId, onTake }: { sessionId: string; onTake: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  const { items, more, loadMore } = usePages(api.outcome.listSources, open ? { sessionId } : undefined);
  return (
    <>
      <Button kind='quiet' icon='inbox' onPress={() => setOpen(!open)}>{open ? '收起网上的建议' : '从网上讨论的建议里选'}</Button>
      {open && items && (
        <Card>
          {items.length === 0 && <View>网上讨论里还没有建议。</View>}
          {items.map(({ id, text }) => <View key={id} className='seat'><View>{text}</View><Button fit icon='plus' label={`加进清单：${text}`} onPress={() => onTake(text)}>加进清单</Button></View>)}
          {more && <Button kind='quiet' onPress={() => void loadMore()}>再看一些</Button>}
        </Card>
      )}
    </>
  );
}
