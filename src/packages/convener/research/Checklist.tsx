import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { shownClause } from '@/copy/clauses';
import { STATE_TONES, stateName } from '@/copy/research';
import { PART_NAMES } from '@/domain/research/research';
import { goTo, paths } from '@/navigation';
import { aria } from '@/design/aria';
import type { Given } from './ResearchTopic';
import './research.scss';

const [threeThings, byConvener, nothingWithout] = [shownClause('8.research-three-things')!, shownClause('8.research-by-convener')!, shownClause('8.no-research-no-deliberation')!];

/** What is there and what is missing, each with the clause that asks for it. */
export function Checklist({ topic, research }: Given) {
  const { state, round, parts, groups } = research;
  return (
    <Section title='要做到的'>
      <Card>
        <Row><Tag tone={STATE_TONES[state]}>{stateName(state, round)}</Tag></Row>
        {parts.map(({ part, pieces }) => <Line key={part} done={pieces > 0} name={`摸清${PART_NAMES[part]}`} note={pieces > 0 ? `${pieces}项` : '还没有'} />)}
        {groups.length > 0 && <View className='check-groups__name'>每一方都听到</View>}
        {groups.map(({ group, heard }) => <Line key={group} done={heard} name={group} note={heard ? '听过了' : '还没有听'} />)}
        <ClauseLink clause={threeThings} />
        <Line done={state === 'complete'} name='召集人签名' note={state === 'complete' ? '签过了' : '还没有签'} />
        <Row><ClauseLink clause={byConvener} /><ClauseLink clause={nothingWithout} /></Row>
      </Card>
      {groups.length === 0 && <Notice tone='warn' title='还没有列出利益相关方' action='去列出' onAction={() => goTo(paths.procedure(topic.id))}>列出以后，才知道要听谁的意见。</Notice>}
      {state === 'reopened' && <Notice tone='warn' title={round > 1 ? `这是第${round}轮，要再调研` : '签名已经失效'}>{round > 1 ? '上一轮没有谈拢的，重新摸清情况，再请大家商量。' : '签名以后调研记录又有改动。看过改动，请召集人重新签名。'}</Notice>}
    </Section>
  );
}

function Line({ done, name, note }: { done: boolean; name: string; note: string }) {
  return (
    <View className={done ? 'check-line check-line--done' : 'check-line'} {...aria({ role: 'listitem', label: `${name}，${note}` })}>
      <Icon name={done ? 'check-circle' : 'clock'} className='check-line__sign' />
      <View className='check-line__name'>{name}</View>
      <View className='check-line__note'>{note}</View>
    </View>
  );
}
