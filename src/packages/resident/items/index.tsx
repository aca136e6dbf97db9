import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages, useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { SegmentedControl } from '@/components/SegmentedControl';
import { ratesInWords } from '@/copy/outcome';
import { goTo, goToTab, paths, textOf } from '@/navigation';
import { ItemLine } from '@/outcome-view/ItemLine';

type Of = 'open' | 'overdue' | 'answered';
const NAMES: Record<Of, string> = { open: '在办', overdue: '超期', answered: '已答复' };

/** 件件有回音: a room's suggestions, each number opening its list; rates with what they are made of. */
export default function Items() {
  const [roomId, setRoomId] = useState<string>();
  const [of, setOf] = useState<Of>('open');
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const figures = useRead(api.outcome.figures, roomId ? { roomId } : undefined);
  const pages = usePages(api.outcome.items, roomId ? { roomId, of } : undefined);
  if (roomId === '') return <Page title='建议办理'><EmptyState title='没有指明是哪个议事室' text='可以从首页找。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  const counts = figures.data;
  return (
    <Page title='建议办理'>
      <SegmentedControl label='建议办理' value={of} onChange={setOf} segments={(Object.keys(NAMES) as Of[]).map((value) => ({ value, label: NAMES[value], ...(counts ? { count: counts[value] } : {}) }))} />
      <Loaded read={{ ...pages, data: pages.items }} rows={3}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={`没有${NAMES[of]}的建议`} text='协商建议清单签收以后，每一条都在这里。' /></Card>
          : (
            <Card>
              {items.map((item) => (
                <ItemLine key={`${item.sessionId}-${item.number}`} item={item} topic>
                  <Button fit icon='eye' label={`看经过：${item.topicTitle}第${item.number}条`} onPress={() => goTo(paths.item(item.sessionId, item.number))}>看经过</Button>
                </ItemLine>
              ))}
            </Card>
          ))}
      </Loaded>
      {pages.more && <Button kind='quiet' onPress={() => void pages.loadMore()}>再看一些</Button>}
      {counts && <Section title='三个率怎么算'><Card><Facts rows={ratesInWords(counts)} /></Card></Section>}
    </Page>
  );
}
