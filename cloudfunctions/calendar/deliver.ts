import { afterAttempt, type Attempt } from '../../src/domain/notice/delivery';
import { touchOneLane } from '../_session/lanes';
import { afterQuietHours } from '../_kernel/clock';
import { each } from '../_kernel/each';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { Delivery } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { deliveriesDue } from '../_store/notice-store';
import { sendBySms } from './send-by-sms';
import { sendToWechat } from './send-to-wechat';
import { minutesAfter, preferencesOf, whatNext } from './what-next';

const PAGE = 50;

/**
 * Sends what is due, each at most once: a delivery is taken first, so that of two instances one sends; then what came of it is
 * kept. One that was taken and never settled may have been sent, so it is not sent again: the inbox has it, and for the notice of
 * a session somebody rings.
 */
export const deliver = (run: Run): Promise<number> => each(run, () => deliveriesDue(run.now, PAGE), async (delivery) => {
  const taken = await take(delivery, run.now);
  if (taken?.state === 'sending') await settle(taken, await attempt(taken), run.now);
  return taken !== undefined;
});

/** The delivery as it is now to go on with, or undefined where somebody else was before. Looked at again: what was worth sending in the evening may not be in the morning. */
const take = ({ _id, attempts, state }: Delivery, now: string): Promise<Delivery | undefined> => transact(async (transaction) => {
  const delivery = await transaction.get('delivery', _id);
  if (!delivery || delivery.attempts !== attempts || delivery.state !== state || delivery.nextAt > now) return undefined;
  const taken: Delivery = { ...delivery, ...(await whatNext(transaction, delivery, now)) };
  await transaction.put('delivery', taken);
  return taken;
});

const attempt = (delivery: Delivery): Promise<Attempt> => (delivery.channel === 'sms' ? sendBySms(delivery) : sendToWechat(delivery));

/** Only the try that took it may say what came of it; what has arrived is noted on the seat it was for. */
const settle = (taken: Delivery, attempted: Attempt, now: string): Promise<void> => transact(async (transaction) => {
  const delivery = await transaction.get('delivery', taken._id);
  if (delivery?.state !== 'sending' || delivery.attempts !== taken.attempts) return;
  const after = afterAttempt(attempted, taken.attempts);
  const again = after.state === 'due' ? { nextAt: afterQuietHours(minutesAfter(now, after.inMinutes), await preferencesOf(transaction, delivery)) } : {};
  await transaction.put('delivery', { ...delivery, state: after.state, ...again, ...(attempted.came === 'sent' ? {} : { error: attempted.error }) });
  if (after.state === 'sent') await noteOnSeat(transaction, delivery, now);
});

async function noteOnSeat(transaction: Transaction, { seatId, channel }: Delivery, now: string): Promise<void> {
  const seat = seatId === undefined ? undefined : await transaction.get('seat', seatId);
  if (!seat) return;
  await transaction.put('seat', { ...seat, reached: { ...seat.reached, [channel]: { at: now } } });
  await touchOneLane(transaction, seat.sessionId, seat._id);
}
