import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { RosterLine } from '@/contract/session-shapes';
import { seatPart } from '@/copy/session-desk';
import { SessionStopped } from '../session/SessionStopped';
import { useSeats } from '../session/use-seats';
import { useSessionStep } from '../session/use-session-step';
import type { QueueProps } from './SpeakingDesk';

/** 代为举手: for those who are there without a phone of their own in WeChat. */
export function HandsFor({ session, queue: { questionId, next, word } }: QueueProps) {
  const { data = [] } = useSeats(session.id, 'seated');
  const up = new Set([...next, ...(word ? [word] : [])].map(({ seatId }) => seatId));
  const lines = data.filter(({ present, withoutWechat, seatId }) => present && withoutWechat && !up.has(seatId));
  if (!questionId || lines.length === 0) return null;
  return <Section title='替不用微信的人举手'><Card flush>{lines.map((line) => <Line key={line.seatId} sessionId={session.id} line={line} />)}</Card></Section>;
}

function Line({ sessionId, line }: { sessionId: string; line: RosterLine }) {
  const { take, busy, trouble } = useSessionStep(api.session.noteHand, { said: `已替${line.name}举手。` });
  return (
    <View className='seat'>
      <View className='seat__name'>{line.name}</View>
      <View className='seat__line'>{seatPart(line)}</View>
      <View className='seat__acts'><Button fit icon='hand-up' busy={busy} label={`替${line.name}举手`} onPress={() => take({ sessionId, seatId: line.seatId, up: true })}>替他举手</Button></View>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
