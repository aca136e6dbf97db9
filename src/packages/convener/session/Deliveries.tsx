import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { isUnreached } from '@/copy/deliveries';
import { DeliveryLine } from './DeliveryLine';
import { useDeliveries } from './use-deliveries';

/** 请打电话的人 first, each with a tick; then, when asked for, everybody with how he or she was told （八：通过多种方式）. */
export function Deliveries({ sessionId }: { sessionId: string }) {
  const { data, sms } = useDeliveries(sessionId);
  const [all, setAll] = useState(false);
  if (!data) return null;
  const [ring, told] = [data.filter((line) => line.ring), data.filter((line) => !line.ring)];
  const unreached = ring.filter(isUnreached);
  const lines = (list: typeof data) => <Card flush>{list.map((line) => <DeliveryLine key={line.seatId} sessionId={sessionId} line={line} sms={sms} />)}</Card>;
  return (
    <>
      {ring.length === 0 && <Notice tone='ok' title='名单上的人都通知到了'>{`共${data.length}人。`}</Notice>}
      {unreached.length > 0 && <Notice tone='warn' title={`还有${unreached.length}人没有通知到`}>请打电话、发短信或者把通知送到手上，然后在这里勾选。整整一类人都没有通知到，就不能开会。</Notice>}
      {ring.length > unreached.length && <Notice title={`有${ring.length - unreached.length}人只通知到一种方式，还没有看过`}>最好再打个电话。本人看了通知，就不用再打。</Notice>}
      {ring.length > 0 && <Section title={`请打电话的人（${ring.length}人）`}>{lines([...unreached, ...ring.filter((line) => !isUnreached(line))])}</Section>}
      {told.length > 0 && (all
        ? <Section title={`已通知的人（${told.length}人）`}>{lines(told)}</Section>
        : <Button kind='quiet' onPress={() => setAll(true)}>{`看已通知的${told.length}人是怎么通知的`}</Button>)}
    </>
  );
}
