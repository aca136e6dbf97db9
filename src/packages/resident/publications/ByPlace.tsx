import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { publishedFirst } from '@/domain/outcome/places';
import { SEATS } from '@/domain/room/seats';
import { CountyScheme } from '@/publication-view/CountyScheme';
import { OutcomeMap } from '@/publication-view/OutcomeMap';
import { Newest } from './Newest';

const CITY = { area: '3210', name: '扬州市' };

/** Where outcomes lie, place by place: the rooms on a map, a list one can walk down, then what was published there. As long as no room is on the map, the counties as they lie towards each other. */
export function ByPlace() {
  const [way, setWay] = useState([CITY]);
  const here = way[way.length - 1]!;
  const whole = way.length === 1;
  const read = useRead(api.publication.places, { area: here.area });
  return (
    <Section title={way.map(({ name }) => name).join(' › ')}>
      {way.length > 1 && <Button kind='quiet' icon='undo' onPress={() => setWay(way.slice(0, -1))}>{`回到${way[way.length - 2]!.name}`}</Button>}
      <Loaded read={read} rows={4}>
        {({ items }) => (items.length === 0
          ? <View />
          : (
            <>
              <OutcomeMap key={here.area} area={here.area} around={whole ? SEATS : SEATS.filter(({ area }) => area === here.area)} onRoom={({ roomId, name }) => setWay([...way, { area: roomId, name }])} fallback={whole && <CountyScheme items={items} onOpen={(place) => setWay([...way, place])} />} />
              <Card flush>{publishedFirst(items).map(({ area, name, published }) => <ListItem key={area} icon='location' title={name} note={published > 0 ? `公布${published}份` : '还没有面向全市公布的'} {...(published > 0 ? { onPress: () => setWay([...way, { area, name }]) } : {})} />)}</Card>
            </>
          ))}
      </Loaded>
      {way.length > 1 && <Newest key={here.area} area={here.area} />}
    </Section>
  );
}
