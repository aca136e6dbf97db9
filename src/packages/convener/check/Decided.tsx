import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Meta } from '@/components/Meta';
import { CASE_STATE_NAMES, CASE_WHY_NAMES } from '@/copy/moderation';
import { momentOf } from '@/copy/time';
import { GROUND_NAMES } from '@/domain/consultation/standard';

/** 核对记录 on the screen: what was decided about which words, by which ground, and what came of an appeal; nobody is named. */
export function Decided({ roomId }: { roomId: string }) {
  const [open, setOpen] = useState(false);
  const pages = usePages(api.moderation.log, open ? { roomId } : undefined);
  if (!open) return <Button kind='quiet' icon='eye' onPress={() => setOpen(true)}>看处理过的发言</Button>;
  return (
    <Loaded read={{ ...pages, data: pages.items }}>
      {(items) => (items.length === 0
        ? <Card><EmptyState picture='success' title='还没有处理过的发言' /></Card>
        : (
          <>
            {items.map(({ id, at, topicTitle, text, why, state, ground, reason, decidedAt, appeal }) => (
              <Card key={id}>
                <View className='check__title'>{`${CASE_STATE_NAMES[state]}${ground ? `：${GROUND_NAMES[ground]}` : ''}`}</View>
                <View className='check__text'>{text}</View>
                {reason && <View className='check__why'>{`理由：${reason}`}</View>}
                {appeal && <View className='check__why'>{`申诉：${appeal.text}${appeal.reason ? `。答复：${appeal.reason}` : ''}`}</View>}
                <Meta items={[topicTitle, CASE_WHY_NAMES[why], momentOf(decidedAt ?? at)]} />
              </Card>
            ))}
            {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
          </>
        ))}
    </Loaded>
  );
}
