import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import type { SessionView } from '@/contract/session-shapes';
import { fullName } from '@/copy/room';
import { goTo, paths } from '@/navigation';

/** 联起来: where one can also take part, so that nobody goes further than needed. Each leads to the room's page with its address. */
export function LinkedPlaces({ rooms }: { rooms: SessionView['linkedRooms'] }) {
  const agreed = rooms.filter(({ state }) => state === 'agreed');
  if (agreed.length === 0) return null;
  return <Card flush>{agreed.map((room) => <ListItem key={room.roomId} icon='home' title={`也可以到${fullName(room)}参加`} note={room.path.join(' ')} onPress={() => goTo(paths.room(room.roomId))} />)}</Card>;
}
