import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { EntryCard } from '@/components/EntryCard';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { anchorOf } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { aria } from '@/design/aria';
import { useTour } from './tour';
import { TOUR } from './tour-steps';
import './tour.scss';

/** 导览: above every page while one goes through a topic's life; whom one is now, what there is to see, one tap to the next. */
export function TourBar() {
  const { state, go, end } = useTour();
  const step = state && TOUR[state.at];
  if (!step) return null;
  const { at } = state;
  const last = at === TOUR.length - 1;
  return (
    <View className='tour' {...aria({ role: 'navigation', label: '演示导览' })}>
      <View className='tour__where'>{`演示导览 ${at + 1}/${TOUR.length}　您现在是：${step.who}`}</View>
      <View className='tour__title'>{step.title}</View>
      <View className='tour__says'>{step.says}</View>
      <Stack>
        {last ? <Button kind='primary' onPress={end}>看完了</Button> : <Button kind='primary' onPress={() => go(at + 1)}>{`下一步：${TOUR[at + 1]!.title}`}</Button>}
        <Row>
          <Button fit kind='quiet' icon='eye' label={`看这一步：${step.look}`} onPress={() => void Taro.pageScrollTo({ selector: `#${anchorOf(step.look)}`, duration: 300 })}>看这一步</Button>
          {at > 0 && <Button fit kind='quiet' icon='chevron-left' onPress={() => go(at - 1)}>上一步</Button>}
          {!last && <Button fit kind='quiet' onPress={end}>结束导览</Button>}
        </Row>
      </Stack>
    </View>
  );
}

/** The way in, on the first page. */
export function TourOffer() {
  const { state, lost, begin } = useTour();
  if (state) return null;
  return (
    <View className='tour-offer'>
      <EntryCard icon='eye' name='跟着一个议题走一遍' note='演示导览：从提出到公布，每点一下换一个角色' onPress={() => void begin()} />
      {lost && <Notice tone='warn'>这份演示数据里没有导览的议题，请用 npm start -- --reset 重新准备。</Notice>}
    </View>
  );
}
