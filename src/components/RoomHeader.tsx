import { View } from '@tarojs/components';
import type { RoomCard } from '@/contract/room';
import { whereIs } from '@/copy/room';
import { aria } from '@/design/aria';
import './RoomHeader.scss';

type Props = { room: RoomCard; line?: string; onPress?: () => void };

/** A room by name, with the township it lies in and who convenes it. */
export function RoomHeader({ room, line, onPress }: Props) {
  return (
    <View className='room-head' {...(onPress ? aria({ role: 'button', label: `${whereIs(room)} ${room.name}，查看议事室` }) : {})} onClick={onPress}>
      <View className='room-head__where'>{whereIs(room)}</View>
      <View className='room-head__name'>{room.name}</View>
      {line && <View className='room-head__line'>{line}</View>}
    </View>
  );
}
