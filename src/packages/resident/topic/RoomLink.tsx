import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { goTo, paths } from '@/navigation';

/** The room it was put to, with the township once that is known. */
export function RoomLink({ roomId, name }: { roomId: string; name: string }) {
  const { data } = useRead(api.room.view, { roomId });
  return (
    <Card flush>
      <ListItem icon='people' title={`${name}协商议事室`} {...(data ? { note: data.path.join(' ') } : {})} onPress={() => goTo(paths.room(roomId))} />
    </Card>
  );
}
