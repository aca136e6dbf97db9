import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';

/** 委员联系群众 （三）: letters between residents and members, and for members the way to say who they are on the list. */
export function WithMembers() {
  return (
    <View className='me__section'>
      <Section title='委员联系群众'>
        <Card flush>
          <ListItem icon='edit' title='来往信件' note='我给委员写的信和答复' onPress={() => goTo(paths.letters('mine'))} />
          <ListItem icon='star' title='我是委员、代表或召集人' note='认领名册上的身份，看编入的议事室' onPress={() => goTo(paths.identity())} />
        </Card>
      </Section>
    </View>
  );
}
