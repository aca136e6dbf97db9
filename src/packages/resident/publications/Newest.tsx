import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { dateToday } from '@/copy/time';
import { FOCUS_NAMES, FOCUSES, type Focus } from '@/domain/outcome/visible';
import { ROOM_KIND_NAMES, ROOM_KINDS, type RoomKind } from '@/domain/room/kinds';
import { PublicationCard } from '@/publication-view/PublicationCard';

type Props = { area?: string };

/** By what it deals with, by kind of room and by year, newest first. */
export function Newest({ area }: Props) {
  const [focus, setFocus] = useState<Focus | 'all'>('all');
  const [kind, setKind] = useState<RoomKind | 'all'>('all');
  const [year, setYear] = useState('all');
  const pages = usePages(api.publication.list, { ...(area ? { area } : {}), ...(focus === 'all' ? {} : { focus }), ...(kind === 'all' ? {} : { kind }), ...(year === 'all' ? {} : { year }) });
  const [more, setMore] = useState(false);
  const now = Number(dateToday().slice(0, 4));
  return (
    <>
      <Filter label='类别' value={focus} onChange={setFocus} choices={[{ value: 'all', label: '全部' }, ...FOCUSES.map((value) => ({ value, label: FOCUS_NAMES[value] }))]} />
      {!more && <Button kind='quiet' icon='filter' onPress={() => setMore(true)}>再按议事室、年份找</Button>}
      {more && <Filter label='议事室' value={kind} onChange={setKind} choices={[{ value: 'all', label: '各类' }, ...ROOM_KINDS.map((value) => ({ value, label: ROOM_KIND_NAMES[value] }))]} />}
      {more && <Filter label='年份' value={year} onChange={setYear} choices={[{ value: 'all', label: '历年' }, ...[now, now - 1, now - 2].map((value) => ({ value: String(value), label: `${value}年` }))]} />}
      <Loaded read={{ ...pages, data: pages.items }} rows={3}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='search' title='这里还没有公布的成果' text='换一个类别、年份看看。' /></Card>
          : <>{items.map((one) => <PublicationCard key={one.sessionId} publication={one} />)}{pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}</>)}
      </Loaded>
    </>
  );
}
