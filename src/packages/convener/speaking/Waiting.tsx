import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { SpeakingView } from '@/contract/session-speaking';
import { SessionStopped } from '../session/SessionStopped';
import { useSessionStep } from '../session/use-session-step';
import type { QueueProps } from './SpeakingDesk';

/** Who waits, in the order of being called. Who is not there just now is passed over and may ask again. */
export function Waiting({ session, queue: { next, waiting } }: QueueProps) {
  if (waiting === 0) return null;
  return (
    <Section title={`等着发言的（${waiting}位）`}>
      <Card flush>{next.map((hand, i) => <Line key={hand.seatId} place={i + 1} sessionId={session.id} hand={hand} />)}</Card>
    </Section>
  );
}

function Line({ place, sessionId, hand: { seatId, name = '', part } }: { place: number; sessionId: string; hand: SpeakingView['next'][number] }) {
  const { take, busy, trouble } = useSessionStep(api.session.noteHand, { said: `已跳过${name}。` });
  return (
    <View className='seat'>
      <View className='seat__name'>{`${place}. ${name}`}</View>
      <View className='seat__line'>{part}</View>
      <View className='seat__acts'><Button fit kind='quiet' busy={busy} label={`跳过${name}`} onPress={() => take({ sessionId, seatId: seatId!, up: false })}>跳过</Button></View>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
