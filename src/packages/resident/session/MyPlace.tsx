import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import type { OwnSeat, SessionView } from '@/contract/session-shapes';
import { NOT_ATTESTED, standingOf } from '@/copy/session';
import { aria } from '@/design/aria';
import { CheckIn } from './CheckIn';
import { Invitation } from './Invitation';
import { Leave } from './Leave';

/** Where I stand, before everything else: taking part, or not yet, and what can be done about it. */
export function MyPlace({ session, seat }: { session: SessionView; seat: OwnSeat }) {
  const { title, text, takesPart } = standingOf(seat);
  const own = seat.state === 'seated' || seat.state === 'waiting' || seat.state === 'applied';
  return (
    <Card>
      <View className={`my-place my-place--${takesPart ? 'in' : 'not-yet'}`} {...aria({ role: 'status', live: 'polite' })}>
        <Icon name={takesPart ? 'check-circle' : 'clock'} className='my-place__sign' />
        <View className='my-place__words'>
          <View className='my-place__title'>{title}</View>
          <View>{text}</View>
          {own && !seat.attested && !session.openedAt && <View className='session-note'>{NOT_ATTESTED}</View>}
        </View>
      </View>
      {seat.state === 'invited' && <Invitation session={session} seat={seat} />}
      {seat.state === 'seated' && <CheckIn session={session} seat={seat} />}
      {own && !session.openedAt && !session.you.convener && <Leave key={seat.id} session={session} seat={seat} />}
    </Card>
  );
}
