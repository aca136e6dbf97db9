import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Trouble } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import type { TrayItem } from '@/contract/topic-approval';
import { TRAYS, type TrayName } from '@/copy/organisation';
import { useWide } from '@/design/use-wide';
import { goTo, paths } from '@/navigation';
import { DecideTopic } from '../decide/DecideTopic';
import { More } from '../shared/More';
import { TrayRow } from './TrayRow';
import '../shared/office.scss';

type Pages = { items: TrayItem[] | undefined; trouble: Trouble | undefined; loading: boolean; more: boolean; loadingMore: boolean; loadMore: () => unknown; reload: () => unknown };
type Props = { organisationId: string; tray: TrayName; narrowed: boolean; pages: Pages };

/** A page at a time; on a wide screen the topic chosen from the list opens beside it, to be read and decided there. */
export function TrayList({ organisationId, tray, narrowed, pages }: Props) {
  const wide = useWide();
  const [shown, setShown] = useState<string>();
  const selected = wide ? shown ?? pages.items?.[0]?.topicId : undefined;
  const open = (topicId: string) => (wide ? setShown(topicId) : goTo(paths.decide(topicId, organisationId)));
  const list = (
    <>
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={narrowed ? '没有这一类的' : TRAYS[tray].title} text={TRAYS[tray].text} /></Card>
          : items.map((item) => <TrayRow key={item.topicId} item={item} on={item.topicId === selected} onOpen={() => open(item.topicId)} />))}
      </Loaded>
      <More pages={pages} />
    </>
  );
  if (!wide || pages.items?.length === 0) return list;
  return (
    <View className='beside'>
      <View className='beside__list beside__list--stays'>{list}</View>
      <View className='beside__open beside__open--long'>{selected && <DecideTopic key={selected} topicId={selected} organisationId={organisationId} stacked onBack={() => { setShown(undefined); void pages.reload(); }} onDecided={() => setShown(selected)} />}</View>
    </View>
  );
}
