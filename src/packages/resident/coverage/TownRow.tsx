import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Icon } from '@/components/Icon';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Tag } from '@/components/Tag';
import type { OutputOf } from '@/contract/action';
import type { RoomContract } from '@/contract/room';
import { aria } from '@/design/aria';
import { goTo, paths } from '@/navigation';
import './coverage.scss';

type Town = OutputOf<RoomContract['areas']>['items'][number];
const has = (roomId: string | undefined) => (roomId ? <Tag tone='ok' icon='check'>有议事室</Tag> : <Tag>还没有</Tag>);

/** A township with its own room and, opened, its villages with theirs. */
export function TownRow({ town, open, onTurn }: { town: Town; open: boolean; onTurn: () => void }) {
  const villages = useRead(api.room.areas, open ? { parent: town.id } : undefined);
  return (
    <View className='town'>
      <View className='town__head' hoverClass='town__head--down' {...aria({ role: 'button', expanded: open, label: `${town.name}，${town.roomId ? '有议事室' : '还没有议事室'}` })} onClick={onTurn}>
        <View className='town__name'>{town.name}</View>
        {has(town.roomId)}
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size='sm' className='town__turn' />
      </View>
      {open && (
        <View className='town__below'>
          {town.roomId && <ListItem icon='home' title={`${town.name}议事室`} note='本级的议事室' onPress={() => goTo(paths.room(town.roomId!))} />}
          <Loaded read={villages} rows={2}>
            {({ items }) => <>{items.map(({ id, name, roomId }) => <ListItem key={id} title={name} aside={has(roomId)} {...(roomId ? { onPress: () => goTo(paths.room(roomId)) } : {})} />)}</>}
          </Loaded>
        </View>
      )}
    </View>
  );
}
