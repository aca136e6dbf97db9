import { useMyRoom } from '@/api/my-room';
import { Button } from '@/components/Button';
import type { RoomView } from '@/contract/room';
import { toast } from '@/design/toast';
import { goToTab } from '@/navigation';

/** The one thing to do here: follow this room; once it is mine, put a topic to it. */
export function RoomAction({ room, onPropose }: { room: RoomView; onPropose: () => void }) {
  const { room: mine, choose } = useMyRoom();
  if (mine?.id === room.id) return <Button kind='primary' icon='plus' onPress={onPropose}>我要提议题</Button>;
  const { id, name, kind, path, demo } = room;
  const follow = () => {
    choose({ id, name, kind, path, demo });
    toast(`已设为我的议事室：${name}`);
    goToTab('home');
  };
  return <Button kind='primary' icon='home' onPress={follow}>设为我的议事室</Button>;
}
