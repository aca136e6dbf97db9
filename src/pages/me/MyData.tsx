import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';

/** What is kept about me, to see, to correct, to take along, and the way out. */
export function MyData() {
  return (
    <View className='me__section'>
      <Section title='我的数据'>
        <Card flush><ListItem icon='document' title='留了我的什么' note='查看、更正、导出，注销账号' onPress={() => goTo(paths.myData())} /></Card>
      </Section>
    </View>
  );
}
