import { View } from '@tarojs/components';
import { classes } from '@/components/classes';
import type { SpeakingView } from '@/contract/session-speaking';
import { clockNote, clockOf, speakerOf } from '@/copy/session-speaking';
import { aria } from '@/design/aria';
import { useSecondsLeft } from './use-seconds-left';
import './speaking.scss';

/** Who has the word and for how long still: the same on everybody's screen, from the server's own start. Words say what colour repeats. */
export function SpeakingClock({ queue }: { queue: SpeakingView }) {
  const { word } = queue;
  const left = useSecondsLeft(word?.secondsLeft, queue);
  if (!word || left === undefined) return <View className='speaking__word speaking__word--none' {...aria({ role: 'status', live: 'polite' })}>现在没有人在发言</View>;
  return (
    <View className={classes('speaking__word', left < 0 && 'speaking__word--over')}>
      <View className='speaking__who' {...aria({ role: 'status', live: 'polite' })}>{left < 0 ? `${speakerOf(word)}，时间到了` : speakerOf(word)}</View>
      <View className='speaking__clock' {...aria({ role: 'img', label: `${clockNote(left)}${clockOf(left)}` })}>{`${left < 0 ? '+' : ''}${clockOf(left)}`}</View>
      <View>{`${clockNote(left)}的时间${word.extended ? '（已延长一次）' : ''}`}</View>
    </View>
  );
}
