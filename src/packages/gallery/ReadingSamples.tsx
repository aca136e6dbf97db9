import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { ListItem } from '@/components/ListItem';
import { Meta } from '@/components/Meta';
import { Row } from '@/components/Row';
import { SearchInput } from '@/components/SearchInput';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { StateTag } from '@/components/StateTag';
import { Tag } from '@/components/Tag';
import { Timeline } from '@/components/Timeline';
import { TOPIC_STATES } from '@/domain/topic/topic';
import { ANSWER, STEPS } from './words';
import './samples.scss';

export function ReadingSamples() {
  return (
    <View>
      <SearchInput label='找议事室' placeholder='村、社区名称或拼音首字母' onSearch={() => undefined} />
      <Section title='最近的议题' onMore={() => undefined}>
        <Card onPress={() => undefined} label='琼花观社区12栋西侧路灯不亮'>
          <Row><StateTag state='submitted' /><Tag>群众出题</Tag></Row>
          <View className='sample__title'>12栋西侧的路灯不亮，老人晚上出门看不清台阶</View>
          <Meta items={['琼花观巷', '11月18日提出', '26人附议']} />
        </Card>
        <Card onPress={() => undefined} label='东圈门菜场'>
          <Row><StateTag state='submitted' overdue /><Tag tone='accent'>实事</Tag></Row>
          <View className='sample__title'>东圈门早市占道，早高峰电动车和接送孩子的人挤在一起</View>
          <Meta items={['东圈门', '10月27日提出', '8人附议']} />
        </Card>
      </Section>
      <Section title='办理进展'>
        <Card><Timeline steps={[...STEPS.slice(0, 2), { ...STEPS[2]!, children: <ClauseLink clause={ANSWER} /> }, ...STEPS.slice(3)]} /></Card>
      </Section>
      <Section title='议题情况'>
        <Card><Facts rows={[['在哪儿', '琼花观巷12栋西侧'], ['涉及哪些人', '12、13栋的住户，其中60岁以上的老人有40多位'], ['编号', 'GL-DG-QHG-2026-0018'], ['没有值', undefined]]} /></Card>
      </Section>
      <Section title='服务'>
        <Card flush>
          <ListItem icon='people' title='我的议事室' note='广陵区 东关街道 琼花观社区' onPress={() => undefined} />
          <ListItem icon='inbox' title='收到的答复' aside={<Tag tone='danger'>2条未读</Tag>} onPress={() => undefined} />
          <ListItem icon='text-size' title='字号与显示' aside='标准版' onPress={() => undefined} />
          <ListItem icon='phone' title='打电话给召集人' note='工作日 8:30—17:30' onPress={() => undefined} />
        </Card>
      </Section>
      <Section title='状态'>
        <Row>
          {TOPIC_STATES.map((state) => <StateTag key={state} state={state} />)}
          <Tag tone='accent'>民生实事</Tag><Tag tone='warn' icon='clock'>待确认</Tag><Tag tone='ok'>已核实</Tag>
        </Row>
      </Section>
      <Section title='按钮'>
        <Stack>
          <Button kind='primary' icon='plus'>提出议题</Button>
          <Button icon='hand-up'>我也关心，附议</Button>
          <Button kind='primary' busy>正在提交</Button>
          <Button why='您所在的村（社区）还没有核实，核实后就可以附议。'>附议</Button>
          <Button kind='danger' icon='undo'>撤回这个议题</Button>
          <Row><Button fit kind='quiet' icon='share'>转给邻居</Button><Button fit icon='edit'>修改</Button></Row>
        </Stack>
      </Section>
    </View>
  );
}
