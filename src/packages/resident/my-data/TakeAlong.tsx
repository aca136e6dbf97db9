import { useState } from 'react';
import { View } from '@tarojs/components';
import { deliverText } from '@/api/file-out';
import { allMyData, type MyData } from '@/api/my-data';
import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { HELD_WORDS } from '@/copy/held';
import { myDataAsJson, myDataAsTable } from '@/copy/my-data-file';
import { dateToday } from '@/copy/time';
import './my-data.scss';

type Way = 'table' | 'json';

/** Everything in one file, made on this phone from what its owner asked for: no link, nothing left in the cloud. */
export function TakeAlong() {
  const [under, setUnder] = useState<{ way: Way; words: string }>();
  const [failed, setFailed] = useState<{ way: Way; trouble: Trouble }>();
  const hand = (way: Way, data: MyData) => (way === 'table'
    ? deliverText(`我的数据-${dateToday()}.csv`, myDataAsTable(data))
    : deliverText(`我的数据-${dateToday()}.json`, myDataAsJson(data, new Date().toISOString()), 'application/json'));
  const take = async (way: Way) => {
    setFailed(undefined);
    const outcome = await allMyData((kind) => setUnder({ way, words: HELD_WORDS[kind].name }));
    if (outcome.ok) await hand(way, outcome.data).catch(() => undefined);
    else setFailed({ way, trouble: outcome });
    setUnder(undefined);
  };
  return (
    <Section title='导出'>
      <Card>
        <View className='my-data__words'>{under ? `正在取：${under.words}` : '一份文件，包含上面所有内容。文件在您手机上生成，不留下载链接，请自己保管好。'}</View>
        <Stack>
          <Button icon='document' busy={under?.way === 'table'} onPress={() => void take('table')}>导出表格（Excel能打开）</Button>
          <Button kind='quiet' icon='document' busy={under?.way === 'json'} onPress={() => void take('json')}>导出JSON文件</Button>
        </Stack>
        <Setback trouble={failed?.trouble} title='没有取出' {...(failed ? { onRetry: () => void take(failed.way) } : {})} />
      </Card>
    </Section>
  );
}
