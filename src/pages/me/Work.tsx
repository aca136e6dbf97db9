import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import type { MeView } from '@/contract/me';
import { hasDesk } from '@/copy/organisation-desk';
import { goTo, paths } from '@/navigation';

/** For those who convene or staff a room: the way to its desk; for those who act for an organisation: to its tray. */
export function Work({ me }: { me: MeView }) {
  const desks = me.appointments.filter(({ role }) => role === 'convener' || role === 'staff');
  const { offices } = me;
  if (desks.length + offices.length === 0) return null;
  return (
    <View className='me__section'>
      <Section title='我的工作台'>
        <Card flush>
          {desks.map(({ roomId, roomName, path, title, role }) => (
            <ListItem key={`${roomId}-${role}`} icon='desk' title={`${roomName}协商议事室`} note={`${path.join(' ')}，${title}`} onPress={() => goTo(paths.desk(roomId))} />
          ))}
          {offices.filter(({ kind }) => hasDesk(kind)).map(({ organisationId, name, title }) => (
            <ListItem key={`desk-${organisationId}`} icon='desk' title={name} note={`单位工作台，${title}`} onPress={() => goTo(paths.office(organisationId))} />
          ))}
          {offices.map(({ organisationId, name, title }) => (
            <ListItem key={organisationId} icon='inbox' title={name} note={`单位待办，${title}`} onPress={() => goTo(paths.tray(organisationId))} />
          ))}
          {offices.filter(({ kind }) => kind === 'cppcc').map(({ organisationId, name }) => (
            <ListItem key={`${organisationId}-conventions`} icon='document' title='本地约定' note={`${name}，由各地定的天数和次数`} onPress={() => goTo(paths.conventions(organisationId))} />
          ))}
        </Card>
      </Section>
    </View>
  );
}
