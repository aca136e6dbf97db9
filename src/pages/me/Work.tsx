import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import type { MeView } from '@/contract/me';
import { goTo, paths } from '@/navigation';

/** For those who convene or staff a room: the way to its desk. */
export function Work({ me }: { me: MeView }) {
  const desks = me.appointments.filter(({ role }) => role === 'convener' || role === 'staff');
  if (desks.length === 0) return null;
  return (
    <View className='me__section'>
      <Section title='我的工作台'>
        <Card flush>
          {desks.map(({ roomId, roomName, path, title, role }) => (
            <ListItem key={`${roomId}-${role}`} icon='desk' title={`${roomName}协商议事室`} note={`${path.join(' ')}，${title}`} onPress={() => goTo(paths.desk(roomId))} />
          ))}
        </Card>
      </Section>
    </View>
  );
}
