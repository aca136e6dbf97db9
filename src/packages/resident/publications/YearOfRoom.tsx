import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Counts } from '@/components/Counts';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { dateToday } from '@/copy/time';
import { PublicationCard } from '@/publication-view/PublicationCard';

const thisYear = (): number => Number(dateToday().slice(0, 4));

/** 这一年我们商量了什么: what the room held and what came of it, as far as the reader may see. */
export function YearOfRoom({ roomId }: { roomId: string }) {
  const [year, setYear] = useState(String(thisYear()));
  const read = useRead(api.publication.year, { roomId, year });
  const years = Array.from({ length: 3 }, (_, i) => String(thisYear() - i));
  return (
    <>
      <Filter label='哪一年' value={year} onChange={setYear} choices={years.map((value) => ({ value, label: `${value}年` }))} />
      <Loaded read={read} rows={3}>
        {({ sessions, published, items }) => (
          <>
            <Card><Counts counts={[{ name: '开过的协商', count: sessions }, { name: '公布的成果', count: published }]} /></Card>
            {items.length === 0
              ? <Card><EmptyState title='这一年还没有公布的成果' text='协商的建议件件有答复以后，由召集人公布；有的只在一定范围内公布。' /></Card>
              : items.map((one) => <PublicationCard key={one.sessionId} publication={one} showRoom={false} />)}
          </>
        )}
      </Loaded>
    </>
  );
}
