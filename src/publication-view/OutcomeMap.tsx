import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Sheet } from '@/components/Sheet';
import { Tag } from '@/components/Tag';
import type { OutputOf } from '@/contract/action';
import type { PublicationContract } from '@/contract/publication';
import { notOnMap, roomsInWords } from '@/copy/outcome-map';
import { whereIs } from '@/copy/room';
import type { Position } from '@/domain/room/place';
import { goTo, paths } from '@/navigation';
import { RoomsMap } from './RoomsMap';

export type MappedRoom = OutputOf<PublicationContract['map']>['rooms'][number];
type Props = { area: string; around: readonly Position[]; onRoom: (room: MappedRoom) => void; fallback?: ReactNode };

/** Where in a place outcomes were published: a marker leads to the outcome, to the room’s list, or to the rooms that stand there together. What is not on the map is told beneath. */
export function OutcomeMap({ area, around, onRoom, fallback }: Props) {
  const read = useRead(api.publication.map, { area });
  const [several, setSeveral] = useState<readonly MappedRoom[]>([]);
  const enter = (room: MappedRoom) => (room.sessionId ? goTo(paths.publication(room.sessionId)) : onRoom(room));
  return (
    <Loaded read={read} rows={4}>
      {({ rooms, ...rest }) => (
        <View className='outcome-map'>
          {rooms.length > 0 ? <RoomsMap rooms={rooms} around={around} onOpen={(here) => (here.length > 1 ? setSeveral(here) : here[0] && enter(here[0]))} /> : fallback}
          {rooms.some(({ demo }) => demo) && <View className='rooms-map__note'><Tag>演示数据</Tag></View>}
          {notOnMap(rest) !== '' && <View className='rooms-map__note'>{notOnMap(rest)}</View>}
          <Sheet open={several.length > 0} title={roomsInWords(several.length, several.reduce((all, { published }) => all + published, 0))} onClose={() => setSeveral([])}>
            <Card flush>{several.map((room) => <ListItem key={room.roomId} icon='location' title={room.name} note={`${whereIs(room)} 公布${room.published}份`} onPress={() => { setSeveral([]); enter(room); }} />)}</Card>
          </Sheet>
        </View>
      )}
    </Loaded>
  );
}
