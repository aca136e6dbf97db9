import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Sheet } from '@/components/Sheet';
import { Tag } from '@/components/Tag';
import { RoomsMap, type RoomOnMap, type RoomsMapProps } from './RoomsMap';

type Room = RoomOnMap & { demo: boolean };
type Props<R extends Room> = Omit<RoomsMapProps<R>, 'onOpen'> & { /** Under a room's name in the list of several. */ note: (room: R) => string; onRoom: (room: R) => void };

/** Rooms on a map: a marker leads to its room, or to a list of the rooms that stand there together. */
export function RoomsOnMap<R extends Room>({ note, onRoom, ...map }: Props<R>) {
  const [several, setSeveral] = useState<readonly R[]>([]);
  const enter = (room: R) => { setSeveral([]); onRoom(room); };
  return (
    <>
      <RoomsMap {...map} onOpen={(here) => (here.length > 1 ? setSeveral(here) : here[0] && onRoom(here[0]))} />
      {map.rooms.some(({ demo }) => demo) && <View className='rooms-map__note'><Tag>演示数据</Tag></View>}
      <Sheet open={several.length > 0} title={map.words.words(several)} onClose={() => setSeveral([])}>
        <Card flush>{several.map((room) => <ListItem key={room.roomId} icon='location' title={room.name} note={note(room)} onPress={() => enter(room)} />)}</Card>
      </Sheet>
    </>
  );
}
