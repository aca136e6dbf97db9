import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { percent, quotasInWords, spaced } from '@/copy/draw';
import { momentOf } from '@/copy/time';
import type { PublishedDraw } from './DrawPage';

/** What was published and when: the rules of the list first, the hashes below for who wants to compare them. */
export function PublishedFacts({ draw }: { draw: PublishedDraw }) {
  const [open, setOpen] = useState(false);
  const { people, fixed, size, quotas, published, frozenAt, found, drawn, poolHash } = draw;
  return (
    <Section title='公布的内容'>
      <Card>
        <Facts rows={[
          ['名单', `${people}人，其中${fixed}人已有席位`], ['席位', `${size}个`], ['规则', quotasInWords(quotas).join('；')], ['机会', found && `每人至少${percent(found.leastChance)}${found.proven ? '，再没有更公平的排法' : `，离最公平的排法不超过${percent(found.gap)}`}`],
          ['号码来自', published.source], ['名单固定', momentOf(frozenAt)], ['公布承诺', momentOf(published.at)],
        ]} />
        <Button kind='quiet' icon={open ? 'undo' : 'eye'} onPress={() => setOpen(!open)}>{open ? '收起' : '看校验值和入席编号'}</Button>
        {open && (
          <>
            <Facts rows={[
              ['承诺值', <View key='commitment' className='hash'>{published.commitment}</View>], ['名单校验值', <View key='pool' className='hash'>{poolHash}</View>], ['各组总校验值', <View key='root' className='hash'>{published.root}</View>], ['文件校验值', <View key='file' className='hash'>{published.file.hash}</View>],
            ]} />
            {drawn && <View className='lots'>{drawn.panel.map((code) => <View key={code} className='lot'>{spaced(code)}</View>)}</View>}
            <Button icon='document' onPress={() => void handOver(published.file.url)}>{process.env.TARO_ENV === 'h5' ? '下载公布的文件' : '复制文件地址'}</Button>
          </>
        )}
      </Card>
    </Section>
  );
}

/** A browser fetches the file; WeChat copies its address, for a computer. */
async function handOver(url: string): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return void (await Taro.setClipboardData({ data: url }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'yaohao.json';
  link.click();
}
