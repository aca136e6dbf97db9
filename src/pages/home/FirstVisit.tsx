import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { FIRST_ANSWER_DAYS } from '@/domain/topic/answer-clock';
import { aria } from '@/design/aria';
import { useSettings } from '@/design/settings';
import { goTo, goToTab, paths } from '@/navigation';
import './home.scss';

const STEPS = [
  ['提出来', '写清楚什么事、怎么了、在哪儿，一分钟就够。'],
  ['有回音', `召集人在${FIRST_ANSWER_DAYS}个工作日内答复，说明理由和依据。`],
  ['一起商量', '受理的议题请大家到议事室面对面商量。'],
] as const;

/** Before a room is chosen: what this is, and three ways to one's own room. In 关怀版 one way is the main one. */
export function FirstVisit() {
  const elder = useSettings(({ size }) => size === 'elder');
  return (
    <>
      <View className='hero'>
        <View className='hero__title' {...aria({ role: 'heading', level: 1 })}>有事，大家商量着办</View>
        <View className='hero__text'>先找到您所在村（社区）的协商议事室，就能提议题、看答复。</View>
        {elder && <View className='hero__action'><Button kind='primary' icon='search' onPress={() => goTo(paths.findRoom('search'))}>找我的议事室</Button></View>}
      </View>
      <Card flush>
        {!elder && <ListItem icon='search' title='搜名称' note='村、社区、街道的名字，或拼音首字母' onPress={() => goTo(paths.findRoom('search'))} />}
        <ListItem icon='location' title='按地区找' note='县（市、区）— 乡镇（街道）— 村（社区）' onPress={() => goTo(paths.findRoom('area'))} />
        <ListItem icon='scan' title={process.env.TARO_ENV === 'h5' ? '输入议事室编码' : '扫议事室的码'} note='码贴在议事室门口和公示栏里' onPress={() => goTo(paths.findRoom('code'))} />
      </Card>
      <View className='hero__gap' />
      <Section title='怎么商量'>
        <Card>
          {STEPS.map(([name, text], index) => (
            <View key={name} className='how'>
              <View className='how__number' {...aria({ hidden: true })}>{index + 1}</View>
              <View className='how__words'>
                <View className='how__name'>{name}</View>
                <View className='how__text'>{text}</View>
              </View>
            </View>
          ))}
        </Card>
      </Section>
      <Button kind='quiet' icon='topics' onPress={() => goToTab('topics')}>先看看全市的议题</Button>
    </>
  );
}
