import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages, useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { dayOf } from '@/copy/time';
import { goTo, paths, textOf } from '@/navigation';
import { CheckPublication } from './CheckPublication';

/** 核对公布, for the organisation that approves: what waits for it, and one of them whole. */
export default function Publication() {
  const [aim, setAim] = useState<{ id: string; organisationId: string }>();
  useLoad((params: Record<string, unknown> = {}) => setAim({ id: textOf(params.id), organisationId: textOf(params.organisationId) }));
  const waiting = usePages(api.publication.tray, aim && !aim.id ? { organisationId: aim.organisationId } : undefined);
  const read = useRead(api.publication.draft, aim?.id ? { sessionId: aim.id } : undefined);
  useDidShow(() => void (aim && (aim.id ? read.reload() : waiting.reload())));
  return (
    <Page title='核对公布' wide>
      {aim?.id
        ? <Loaded read={read}>{(draft) => <CheckPublication key={draft.hash} sessionId={aim.id} organisationId={aim.organisationId} draft={draft} />}</Loaded>
        : aim && (
          <Loaded read={{ ...waiting, data: waiting.items }}>
            {(items) => (items.length === 0
              ? <Card><EmptyState picture='success' title='没有等着核对的' text='召集人写好协商成果，送来核对以后会出现在这里。' /></Card>
              : <Card flush>{items.map(({ sessionId, topicTitle, path, roomName, since, correction }) => <ListItem key={sessionId} icon='document' title={topicTitle} note={`${[...path.slice(-1), roomName].join(' ')}，${dayOf(since)}送来`} aside={<Tag tone='warn'>{correction ? '更正' : '首次公布'}</Tag>} onPress={() => goTo(paths.checkPublication(sessionId, aim.organisationId))} />)}</Card>)}
          </Loaded>
        )}
    </Page>
  );
}
