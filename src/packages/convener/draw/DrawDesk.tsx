import { useEffect, useRef } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import type { DrawView } from '@/contract/draw';
import { goTo, paths } from '@/navigation';
import { Computing } from './Computing';
import { EnterNumber } from './EnterNumber';
import { FreezePool } from './FreezePool';
import { ListFacts } from './ListFacts';
import { Publish } from './Publish';
import { Seated } from './Seated';
import { Stages } from './Stages';
import './draw.scss';

export type DrawStepProps = { view: DrawView; draw: NonNullable<DrawView['draw']> };

/** Where the draw stands, the next step, and below it what the list is. */
export function DrawDesk({ view }: { view: DrawView }) {
  const { draw, convener, topicTitle, sessionId } = view;
  useTopAtEachStep(draw?.state);
  return (
    <>
      <Card flush><ListItem icon='people' title={topicTitle} note='回到协商活动办理' onPress={() => goTo(paths.sessionDesk(sessionId))} /></Card>
      <Stages state={draw?.state} />
      <View className='draw-step'>{convener ? <NextStep view={view} /> : <Notice title='这一步由召集人办'>核实身份、告诉不用微信的人编号，工作人员都可以办。</Notice>}</View>
      {draw && <ListFacts draw={draw} />}
      {draw?.published && <Card flush><ListItem icon='eye' title='大家看到的摇号核对' note='谁都可以打开，不用登录' onPress={() => goTo(paths.draw(sessionId))} /></Card>}
    </>
  );
}

/** A step taken, the next one stands on top. */
function useTopAtEachStep(state: string | undefined): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    before.current = state;
  }, [state]);
}

function NextStep({ view }: { view: DrawView }) {
  const { draw } = view;
  if (!draw || draw.state === 'given-up') return <FreezePool view={view} />;
  switch (draw.state) {
    case 'computing': return <Computing key={draw.id} view={view} draw={draw} />;
    case 'computed': return <Publish view={view} draw={draw} />;
    case 'committed': return <EnterNumber view={view} draw={draw} />;
    default: return <Seated view={view} draw={draw} />;
  }
}
