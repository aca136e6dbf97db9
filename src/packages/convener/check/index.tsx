import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages, useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { textOf } from '@/navigation';
import { placeOf, useDesk } from '../shared/use-desks';
import { CheckCard } from './CheckCard';
import { PostCases } from './PostCases';

const content = shownClause('convention.content')!;

/** 待核对内容: words and pictures no machine has passed, looked at without knowing whose they are. */
export default function CheckPage() {
  const [roomId, setRoomId] = useState('');
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const desk = useDesk(roomId);
  const pages = usePages(api.moderation.queue, roomId ? { roomId } : undefined);
  const refresh = useRefresh();
  useDidShow(() => void (roomId && pages.reload()));
  const decided = async () => {
    await pages.reload();
    await refresh('topic.', 'room.view');
  };
  return (
    <Page title='待核对内容' {...(desk ? { lead: placeOf(desk) } : {})}>
      {roomId && <PostCases roomId={roomId} onDecided={() => refresh('topic.')} />}
      <Section title='议题的文字、照片和录音'>
        <Loaded read={{ ...pages, data: pages.items }}>
          {(items) => (items.length === 0
            ? <Card><EmptyState picture='success' title='没有待核对的议题文字、照片' text='文字、照片和录音先由机器检查；拿不准的、没有查成的会放到这里，由您看一看能不能公开。' /></Card>
            : (
              <>
                <ClauseLink clause={content} />
                {items.map((item) => <CheckCard key={item.id} roomId={roomId} item={item} onDecided={decided} />)}
                {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
              </>
            ))}
        </Loaded>
      </Section>
    </Page>
  );
}
