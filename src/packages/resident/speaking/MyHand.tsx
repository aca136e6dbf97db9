import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import type { SpeakingView } from '@/contract/session-speaking';
import { placeInQueue } from '@/copy/session-speaking';
import { aria } from '@/design/aria';
import { useSeatStep } from '../session/use-seat-step';

/** 我要发言, 取消, 我说完了: one large button at a time. */
export function MyHand({ sessionId, queue }: { sessionId: string; queue: SpeakingView }) {
  const { you, word, questionId, turn } = queue;
  const ask = useSeatStep(api.session.askToSpeak, () => '已经举手，轮到时请您说。');
  const back = useSeatStep(api.session.takeBackHand, () => '已取消。');
  const end = useSeatStep(api.session.endTurn, () => '说完了。');
  if (!you.present) return <Notice tone='warn' title='您还没有签到'>签到以后才能发言；请工作人员在名单上勾一下。</Notice>;
  if (word?.you) return <View className='speaking__ask'><Setback trouble={end.trouble} title='没有办成' /><Button kind='primary' icon='check' busy={end.busy} onPress={() => void end.take({ sessionId, turn })}>我说完了</Button></View>;
  if (you.ahead !== undefined) {
    return (
      <View className='speaking__ask'>
        <View className='speaking__place' {...aria({ role: 'status', live: 'polite' })}>{placeInQueue(you.ahead)}</View>
        <Setback trouble={back.trouble} title='没有办成' />
        <Button icon='close' busy={back.busy} onPress={() => void back.take({ sessionId })}>取消发言</Button>
      </View>
    );
  }
  return (
    <View className='speaking__ask'>
      <Setback trouble={ask.trouble} title='现在不能发言' />
      <Button kind='primary' icon='hand-up' busy={ask.busy} {...(questionId ? {} : { why: '召集人还没有请大家发言' })} onPress={() => void ask.take({ sessionId })}>我要发言</Button>
    </View>
  );
}
