import { View } from '@tarojs/components';
import { useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';
import type { DrawStepProps } from './DrawDesk';

/** The result; seats that are still being given; then back to the roster. */
export function Seated({ view: { sessionId, applied, taken }, draw: { state, drawn } }: DrawStepProps) {
  const refresh = useRefresh();
  return (
    <Section title='摇号结果'>
      <Card><View className='draw-result'><View className='draw-result__number'>{drawn?.number}</View><View>{`第${drawn?.number}组入席，席位上现在${taken}人`}</View></View></Card>
      {state === 'drawn'
        ? <><Notice title='正在安排席位'>{`还有${applied}人没有安排到，系统会接着安排，不用等在这里。`}</Notice><Button icon='refresh' onPress={() => void refresh('session.', 'draw.')}>看看好了没有</Button></>
        : <><Notice tone='ok' title='席位都安排好了'>摇中的人已入席，其余的人按摇出的次序候补，都收到了通知。不用微信的人，请打电话告诉。</Notice><Button kind='primary' icon='people' onPress={() => goTo(paths.sessionDesk(sessionId))}>去确定名单</Button></>}
    </Section>
  );
}
