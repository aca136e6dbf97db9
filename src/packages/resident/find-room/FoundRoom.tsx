import { useMyRoom } from '@/api/my-room';
import { ListItem } from '@/components/ListItem';
import { Tag } from '@/components/Tag';
import type { RoomCard } from '@/contract/room';
import { kindOfRoom, whereIs } from '@/copy/room';
import { goTo, paths } from '@/navigation';

/** A room that was found: with its township, because many share a name. */
export function FoundRoom({ room }: { room: RoomCard }) {
  const mine = useMyRoom((state) => state.room?.id === room.id);
  return (
    <ListItem
      icon='people' title={room.name} note={`${whereIs(room)}，${kindOfRoom(room)}`} onPress={() => goTo(paths.room(room.id))}
      aside={mine && <Tag tone='accent' icon='check'>我的</Tag>}
    />
  );
}
