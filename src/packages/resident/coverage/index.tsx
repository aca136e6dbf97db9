import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goTo, paths, textOf } from '@/navigation';
import { CountyRooms } from './CountyRooms';

/** Which places of a county have a room, by list, for everybody （四）: townships and parks first, villages under each. */
export default function CoveragePage() {
  const [county, setCounty] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setCounty(textOf(params.county)));
  const counties = useRead(api.room.areas, {});
  const here = counties.data?.items.find(({ id }) => id === county);
  return (
    <Page title='各地议事室' {...(here ? { lead: here.name } : {})}>
      {county === '' && (
        <Loaded read={counties} rows={4}>
          {({ items }) => <Card flush>{items.map(({ id, name }) => <ListItem key={id} icon='location' title={name} onPress={() => goTo(paths.coverage(id))} />)}</Card>}
        </Loaded>
      )}
      {county && <CountyRooms county={county} />}
    </Page>
  );
}
