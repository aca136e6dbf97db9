import { isGone } from '../../src/domain/me/held';
import { mayNudge, USUAL } from '../../src/domain/notice/preferences';
import { isWorthANudge, templateFor } from '../../src/domain/notice/templates';
import type { Delivery, Outbox } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { key } from '../_store/keys';
import { afterQuietHours } from './clock';
import { newId } from './ids';

/** What somebody is to be told, and why he or she gets it. `required`: the person's own seat or duty asks for it; `seatId`: where it is noted that it arrived. */
export type Message = { to: string; event: string; topicId?: string; sessionId?: string; seatId?: string; title: string; text: string; why: string; required?: boolean };

/**
 * Puts a notice into a person's inbox in the transaction of the act, so it is there exactly when the act is, and beside it
 * what is to be sent on other channels. An id makes a notice that is told again the same one: the second time nothing happens. Who has closed the account is told nothing.
 */
export async function tell(transaction: Transaction, { required = false, seatId, ...message }: Message, at: string, _id: string = newId()): Promise<void> {
  if (isGone(message.to) || (await transaction.get('outbox', _id))) return;
  const notice: Outbox = { _id, ...message, at, read: false };
  await transaction.create('outbox', notice);
  await nudge(transaction, notice, { required, ...(seatId ? { seatId } : {}) });
}

/** One accepted message is used up with the notice it is for. Who accepted none is told in the inbox alone. */
async function nudge(transaction: Transaction, { _id: noticeId, to, event, at, topicId, sessionId }: Outbox, { required, seatId }: { required: boolean; seatId?: string }): Promise<void> {
  if (!isWorthANudge(event)) return;
  const template = templateFor(event);
  const subscription = await transaction.get('subscription', key(to, template));
  if (!subscription || subscription.left < 1) return;
  const preferences = (await transaction.get('person', to))?.preferences ?? USUAL;
  if (!mayNudge(preferences, template, required)) return;
  await transaction.put('subscription', { ...subscription, left: subscription.left - 1 });
  await transaction.create('delivery', {
    ...firstTry('wechat', noticeId, at, preferences), to, event, template, ...(topicId ? { topicId } : {}), ...(sessionId ? { sessionId } : {}), ...(required ? { required } : {}), ...(seatId ? { seatId } : {}),
  });
}

/** A delivery as it begins: due at once, or in the morning. One a notice and channel. */
export const firstTry = <C extends Delivery['channel']>(channel: C, noticeId: string, at: string, preferences = USUAL): Pick<Delivery, '_id' | 'noticeId' | 'state' | 'attempts' | 'nextAt' | 'at'> & { channel: C } =>
  ({ _id: deliveryId(noticeId, channel), noticeId, channel, state: 'due', attempts: 0, nextAt: afterQuietHours(at, preferences), at });

export const deliveryId = (noticeId: string, channel: Delivery['channel']): string => `${noticeId}-${channel}`;
