import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import type { OutputOf } from '@/contract/action';
import type { PublicationContract } from '@/contract/publication';
import { notOnMap, OUTCOMES_ON_MAP } from '@/copy/outcome-map';
import { whereIs } from '@/copy/room';
import type { Position } from '@/domain/room/place';
import { goTo, paths } from '@/navigation';
import { RoomsOnMap } from '@/room-view/RoomsOnMap';

export type MappedRoom = OutputOf<PublicationContract['map']>['rooms'][number];
type Props = { area: string; around: readonly Position[]; onRoom: (room: MappedRoom) => void; fallback?: ReactNode };

/** Where in a place outcomes were published: a marker leads to the outcome, to the room’s list, or to the rooms that stand there together. What is not on the map is told beneath. */
export function OutcomeMap({ area, around, onRoom, fallback }: Props) {
  const read = useRead(api.publication.map, { area });
  const enter = (room: MappedRoom) => (room.sessionId ? goTo(paths.publication(room.sessionId)) : onRoom(room));
  return (
    <Loaded read={read} rows={4}>
      {({ rooms, ...rest }) => (
        <View className='rooms-map-and-notes'>
          {rooms.length > 0 ? <RoomsOnMap rooms={rooms} around={around} words={OUTCOMES_ON_MAP} note={(room) => `${whereIs(room)} 公布${room.published}份`} onRoom={enter} /> : fallback}
          {notOnMap(rest) !== '' && <View className='rooms-map__note'>{notOnMap(rest)}</View>}
        </View>
      )}
    </Loaded>
  );
}
