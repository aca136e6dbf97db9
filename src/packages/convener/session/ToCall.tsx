import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { seatPart } from '@/copy/session-desk';
import { useSeats } from './use-seats';

/** A session that was moved or called off: who does not use WeChat hears of it from somebody of the room （八：通过多种方式）. */
export function ToCall({ session }: { session: SessionView }) {
  const [seated, invited, waiting, applied] = [useSeats(session.id, 'seated'), useSeats(session.id, 'invited'), useSeats(session.id, 'waiting'), useSeats(session.id, 'applied')];
  const lines = [seated, invited, waiting, applied].flatMap(({ data }) => data ?? []).filter(({ withoutWechat }) => withoutWechat);
  if (lines.length === 0) return null;
  const what = session.state === 'planned' ? '改到什么时候' : '不开了';
  return (
    <Section title={`请打电话告诉（${lines.length}人）`}>
      <Notice>{`用微信的人系统已经告诉了；下面的人不用微信，请打电话或上门告诉他们${what}。`}</Notice>
      <Card flush>
        {lines.map((line) => (
          <View key={line.seatId} className='seat'>
            <View className='seat__name'>{line.name}</View>
            <View className='seat__line'>{[seatPart(line), line.contact?.value].filter(Boolean).join('，')}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
