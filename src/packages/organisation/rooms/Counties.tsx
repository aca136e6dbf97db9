import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';
import type { Office } from '../shared/use-office';
import './rooms.scss';

/** For whoever keeps the city's lists: the way to what each county covers. */
export function Counties({ office: { organisationId, units } }: { office: Office }) {
  return (
    <Section title='覆盖'>
      <View className='covered__next'>哪里有、哪里还没有议事室，按县（市、区）看。</View>
      <Card flush>{units.filter(({ kind }) => kind !== 'city').map(({ id, name }) => <ListItem key={id} icon='location' title={name} onPress={() => goTo(paths.ofCounty('rooms', organisationId, id))} />)}</Card>
    </Section>
  );
}
