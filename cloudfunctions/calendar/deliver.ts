import { afterAttempt, LEASE_MINUTES, type Attempt } from '../../src/domain/notice/delivery';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { Delivery } from '../_store/documents';
import { reader } from '../_store/door';
import { deliveriesDue } from '../_store/notice-store';
import { sendToWechat } from './send-to-wechat';

const PAGE = 50;

/** Sends what is due. A delivery is first taken for a few minutes, so that of two instances one sends; then what came of it is kept. */
export async function deliver({ now, hasTime }: Run): Promise<number> {
  let sent = 0;
  for (const delivery of await deliveriesDue(now, PAGE)) {
    if (!hasTime()) break;
    const taken = await take(delivery, now);
    if (!taken) continue;
    await settle(taken, await attempt(taken), now);
    sent += 1;
  }
  return sent;
}

const minutesAfter = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

const take = ({ _id, attempts }: Delivery, now: string): Promise<Delivery | undefined> => transact(async (transaction) => {
  const delivery = await transaction.get('delivery', _id);
  if (!delivery || delivery.attempts !== attempts || delivery.nextAt > now || !['due', 'sending'].includes(delivery.state)) return undefined;
  const taken: Delivery = { ...delivery, state: 'sending', attempts: attempts + 1, nextAt: minutesAfter(now, LEASE_MINUTES) };
  await transaction.put('delivery', taken);
  return taken;
});

async function attempt(delivery: Delivery): Promise<Attempt> {
  const notice = await reader.get('outbox', delivery.noticeId);
  return notice ? sendToWechat(delivery, notice) : { sent: false, permanent: true, error: 'notice is gone' };
}

/** Only the try that took it may say what came of it. */
const settle = (taken: Delivery, attempted: Attempt, now: string): Promise<void> => transact(async (transaction) => {
  const delivery = await transaction.get('delivery', taken._id);
  if (delivery?.state !== 'sending' || delivery.attempts !== taken.attempts) return;
  const after = afterAttempt(attempted, taken.attempts);
  await transaction.put('delivery', {
    ...delivery, state: after.state, ...(after.state === 'due' ? { nextAt: minutesAfter(now, after.inMinutes) } : {}), ...(attempted.sent ? {} : { error: attempted.error }),
  });
});
