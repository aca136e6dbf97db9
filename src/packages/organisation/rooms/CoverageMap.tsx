import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { roomsNotOnMap, ROOMS_ON_MAP } from '@/copy/coverage-map';
import { whereIs } from '@/copy/room';
import { ROOM_KIND_NAMES } from '@/domain/room/kinds';
import { SEATS } from '@/domain/room/seats';
import { goTo, paths } from '@/navigation';
import { RoomsOnMap } from '@/room-view/RoomsOnMap';
import type { Office } from '../shared/use-office';

/** Where the open rooms of a county are, or of all counties for whoever keeps the city's lists; what is not on the map is told beneath. */
export function CoverageMap({ office: { organisationId, county, unit } }: { office: Office }) {
  const read = useRead(api.organisation.roomsMap, { organisationId, county });
  return (
    <Section title='地图'>
      <Loaded read={read} rows={4}>
        {({ rooms, ...rest }) => (
          <View className='rooms-map-and-notes'>
            {rooms.length > 0
              ? <RoomsOnMap rooms={rooms} around={unit.kind === 'city' ? SEATS : SEATS.filter(({ area }) => area === county)} words={ROOMS_ON_MAP} note={(room) => `${whereIs(room)}，${ROOM_KIND_NAMES[room.kind]}`} onRoom={(room) => goTo(paths.officeRoom(organisationId, room.county, room.roomId))} />
              : <Card><EmptyState title='图上还没有议事室' text='开放的议事室标了位置，就会出现在这里。' /></Card>}
            {roomsNotOnMap(rest) !== '' && <View className='rooms-map__note'>{roomsNotOnMap(rest)}</View>}
          </View>
        )}
      </Loaded>
    </Section>
  );
}
