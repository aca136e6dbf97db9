import { useState } from 'react';
import { View } from '@tarojs/components';
import { countDrafts, dropDrafts } from '@/api/my-data';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Sheet } from '@/components/Sheet';
import { toast } from '@/design/toast';
import './my-data.scss';

/** What was begun on this phone and not sent: it is here and nowhere else. */
export function Drafts() {
  const [drafts, setDrafts] = useState(countDrafts);
  const [asking, setAsking] = useState(false);
  const drop = () => {
    dropDrafts();
    setDrafts(countDrafts());
    setAsking(false);
    toast('草稿已清除。');
  };
  return (
    <Section title='这部手机上的草稿'>
      <Card>
        <View className='my-data__words'>{drafts === 0 ? '没有草稿。写了一半的议题、发言只存在这部手机上，发出以后就删掉。' : `有${drafts}份草稿，只存在这部手机上，没有发出去。`}</View>
        {drafts > 0 && <Button kind='quiet' onPress={() => setAsking(true)}>清除草稿</Button>}
      </Card>
      <Sheet open={asking} title='清除草稿' onClose={() => setAsking(false)} actions={<Button kind='danger' onPress={drop}>清除</Button>}>
        <View className='my-data__words'>{`${drafts}份草稿清除以后找不回来。`}</View>
      </Sheet>
    </Section>
  );
}
