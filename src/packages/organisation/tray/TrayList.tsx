import { useDidShow, useReachBottom } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { TRAYS, type TrayName } from '@/copy/organisation';
import { aria } from '@/design/aria';
import { goTo, paths } from '@/navigation';
import { TrayRow } from './TrayRow';
import './tray.scss';

const HEADS = { inTray: ['事项', '议题', '议事室', '送来', '期限'], register: ['回执', '议题', '议事室', '报来', '签收'] } as const;

/** A page at a time; on a wide screen the same rows stand in columns under their names. */
export function TrayList({ organisationId, tray }: { organisationId: string; tray: TrayName }) {
  const pages = usePages(tray === 'inTray' ? api.topic.inTray : api.topic.register, { organisationId });
  useDidShow(() => void pages.reload());
  useReachBottom(() => { if (pages.more && !pages.loadingMore) void pages.loadMore(); });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={4}>
      {(items) => (items.length === 0
        ? <Card><EmptyState title={TRAYS[tray].title} text={TRAYS[tray].text} /></Card>
        : (
          <>
            <View className='tray-head' {...aria({ hidden: true })}>
              {HEADS[tray].map((name, index) => <View key={name} className={`tray-cell tray-cell--${index}`}>{name}</View>)}
            </View>
            {items.map((item) => <TrayRow key={item.topicId} item={item} onOpen={() => goTo(paths.decide(item.topicId, organisationId))} />)}
            {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>{pages.loadingMore ? '正在加载' : '再看一些'}</Button>}
          </>
        ))}
    </Loaded>
  );
}
