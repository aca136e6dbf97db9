import { View } from '@tarojs/components';
import { firstSeen } from '@/api/seen-commitment';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { DrawView } from '@/contract/draw';
import { stateOf } from '@/copy/draw';
import { momentOf } from '@/copy/time';
import { aria } from '@/design/aria';
import { goTo, paths } from '@/navigation';
import { CheckDraw } from './CheckDraw';
import { HowItWorks } from './HowItWorks';
import { MyNumber } from './MyNumber';
import { PublishedFacts } from './PublishedFacts';
import { useChecked } from './use-checked';
import './draw.scss';

export type PublishedDraw = NonNullable<DrawView['draw']> & { published: NonNullable<NonNullable<DrawView['draw']>['published']> };

/** The result on top, then one's own number, then the check; what it rests on below. */
export function DrawPage({ view }: { view: DrawView }) {
  const { draw, sessionId, topicTitle } = view;
  return (
    <>
      <Card flush><ListItem icon='people' title={topicTitle} note='回到这次协商' onPress={() => goTo(paths.session(sessionId))} /></Card>
      {draw?.published ? <Published draw={draw as PublishedDraw} /> : <EmptyState title={draw ? stateOf(draw.state) : '还没有摇号'} text='报名人数超过席位时才摇号。名单编号和承诺公布以后，在这里查看和核对。' />}
    </>
  );
}

function Published({ draw }: { draw: PublishedDraw }) {
  const check = useChecked(draw);
  const { id, published, drawn } = draw;
  const changed = firstSeen(id, published.commitment) !== published.commitment;
  return (
    <>
      {changed && <Notice tone='danger' title='承诺被换过了'>您的手机以前看到的承诺和现在的不一样。请不要接受这个结果，并向议事室和政协反映。</Notice>}
      <Section title={drawn ? '摇号结果' : '等号码出来'}>
        <Card>
          {drawn
            ? (
              <View className='drawn' {...aria({ role: 'status' })}>
                <View className='drawn__number' {...aria({ label: `号码${drawn.number}` })}>{drawn.number}</View>
                <View>{`第${drawn.number}组的${drawn.panel.length}人入席`}</View>
                <View className='drawn__note'>{`${momentOf(drawn.at)}录入${drawn.seen ? `：${drawn.seen}` : ''}`}</View>
              </View>
            )
            : <View className='drawn'><View className='drawn__state'><Tag tone='info'>{stateOf(draw.state)}</Tag></View><View className='drawn__note'>{`号码来自：${published.source}`}</View></View>}
        </Card>
      </Section>
      <MyNumber draw={draw} check={check} />
      <CheckDraw draw={draw} check={check} />
      <PublishedFacts draw={draw} />
      <HowItWorks />
    </>
  );
}
