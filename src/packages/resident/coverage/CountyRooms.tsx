import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { shownClause } from '@/copy/clauses';
import { TownRow } from './TownRow';

const clause = shownClause('4.coverage')!;

/** The townships and parks of a county; one opens to its villages. */
export function CountyRooms({ county }: { county: string }) {
  const read = useRead(api.room.areas, { parent: county });
  const [open, setOpen] = useState<string>();
  return (
    <Loaded read={read} rows={5}>
      {({ items }) => {
        const without = items.filter(({ roomId }) => !roomId).length;
        return (
          <>
            <Notice>{without === 0 ? `${items.length}个乡镇（街道）、园区都有议事室。点开看村（社区）。` : `${items.length}个乡镇（街道）、园区，有议事室的${items.length - without}个。点开看村（社区）。`}</Notice>
            <Card flush>{items.map((town) => <TownRow key={town.id} town={town} open={open === town.id} onTurn={() => setOpen(open === town.id ? undefined : town.id)} />)}</Card>
            <ClauseLink clause={clause} />
          </>
        );
      }}
    </Loaded>
  );
}
