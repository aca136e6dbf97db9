import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Counts } from '@/components/Counts';
import { ListItem } from '@/components/ListItem';
import { RoomHeader } from '@/components/RoomHeader';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import type { RoomCard } from '@/contract/room';
import { convenerLine, countsOf } from '@/copy/room';
import { goTo, goToTab, paths } from '@/navigation';
import { GoingOn } from './GoingOn';
import { OnItsWay } from './OnItsWay';
import { OpenSurveys } from './OpenSurveys';
import './home.scss';

/** My room: what can be done (one main thing), what it has on hand, and what is going on. */
export function MyRoom({ room }: { room: RoomCard }) {
  const { data: view, trouble, reload } = useRead(api.room.view, { roomId: room.id });
  const { data: me } = useRead(api.me.view, {});
  return (
    <>
      <Card>
        <View className='my-room__top'>
          <View className='my-room__head'>
            <RoomHeader room={room} onPress={() => goTo(paths.room(room.id))} />
          </View>
          <View className='my-room__change'><Button fit kind='quiet' label='换一个议事室' onPress={() => goTo(paths.findRoom())}>换一个</Button></View>
        </View>
        {view && <View className='my-room__line'>{convenerLine(view)}</View>}
        {view && <View className='my-room__counts'><Counts counts={countsOf(view)} /></View>}
      </Card>
      {!view && <Setback trouble={trouble} onRetry={reload} />}
      <View className='home__action'><Button kind='primary' icon='plus' onPress={() => goTo(paths.propose(room.id))}>我要提议题</Button></View>
      <OnItsWay roomId={room.id} />
      {me && me.unread > 0 && (
        <Card flush><ListItem icon='inbox' title='有给您的回音' aside={<Tag tone='danger'>{`${me.unread}条未读`}</Tag>} onPress={() => goToTab('me')} /></Card>
      )}
      <Card flush><ListItem icon='check-circle' title='商量出了什么' note='本室和各地公布的成果' onPress={() => goTo(paths.publications(room.id))} /></Card>
      <OpenSurveys roomId={room.id} />
      <GoingOn roomId={room.id} />
    </>
  );
}
