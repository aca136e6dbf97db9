import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useMyRoom } from '@/api/my-room';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Counts } from '@/components/Counts';
import { Facts } from '@/components/Facts';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { RoomHeader } from '@/components/RoomHeader';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { RoomView } from '@/contract/room';
import { countsOf, kindOfRoom } from '@/copy/room';
import { goTo, paths } from '@/navigation';
import { Haves } from '@/room-view/Haves';
import { MonthCalendar } from '@/room-view/MonthCalendar';
import { CodeToShow } from './CodeToShow';
import { MembersHere } from './MembersHere';
import { Premises } from './Premises';
import { RoomOutcome } from './RoomOutcome';
import { RoomSessions } from './RoomSessions';
import { RoomTopics } from './RoomTopics';
import './room.scss';

/** A room for everybody: where it is, who convenes it, whom one can write to, what it has on hand. */
export function RoomPage({ room }: { room: RoomView }) {
  const mine = useMyRoom((state) => state.room?.id === room.id);
  const page = useRead(api.room.page, { roomId: room.id });
  const { convener, ledBy, guidedBy, approver, filingReceiver, listReceiver } = room;
  return (
    <>
      <View className='room-top'>
        <RoomHeader room={room} />
        <View className='room-top__tags'>
          <Row><Tag>{kindOfRoom(room)}</Tag>{mine && <Tag tone='accent' icon='check'>我的议事室</Tag>}{!room.open && <Tag tone='warn'>尚未开放</Tag>}{room.demo && <Tag>演示数据</Tag>}</Row>
        </View>
      </View>
      <Card><Counts counts={countsOf(room)} /></Card>
      {!mine && <Button kind='quiet' icon='plus' onPress={() => goTo(paths.propose(room.id))}>只向这里提一个议题</Button>}
      <Loaded read={page} rows={2}>
        {(shown) => (
          <>
            <Premises room={room} shown={shown} />
            <Section title='谁来办'>
              <Card>
                <Facts rows={[
                  [convener?.acting ? '代理召集人' : '召集人', convener ? `${convener.name}，${convener.title}` : '暂缺，议题由上级党组织督促'],
                  ['协商议事会', shown.assemblySize > 0 && `${shown.assemblySize}人`],
                  ['谁领导', ledBy?.name], ['谁指导', guidedBy?.name], ['议题谁来定', approver?.name], ['报谁备案', filingReceiver?.name], ['建议报给谁', listReceiver?.name],
                ]} />
              </Card>
            </Section>
            <MembersHere roomId={room.id} members={shown.members} />
          </>
        )}
      </Loaded>
      <Card flush><ListItem icon='check-circle' title='今年商量了什么' note='公布的协商成果' onPress={() => goTo(paths.publications(room.id))} /></Card>
      <RoomOutcome roomId={room.id} />
      <RoomSessions roomId={room.id} />
      <MonthCalendar roomId={room.id} />
      <RoomTopics roomId={room.id} />
      {page.data && <Section title='六个有'><Haves roomId={room.id} lights={page.data.lights} /></Section>}
      <CodeToShow room={room} />
    </>
  );
}
