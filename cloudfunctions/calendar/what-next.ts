import { LEASE_MINUTES } from '../../src/domain/notice/delivery';
import { mayNudge, USUAL, type Preferences } from '../../src/domain/notice/preferences';
import { worthSending } from '../../src/domain/notice/worth-sending';
import { afterQuietHours } from '../_kernel/clock';
import type { Delivery } from '../_store/documents';
import type { Transaction } from '../_store/door';

export const minutesAfter = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** What becomes of a delivery whose time has come: it is sent, waits for the morning, or is not worth sending any more. One that was being sent and never settled may have arrived. */
export async function whatNext(transaction: Transaction, delivery: Delivery, now: string): Promise<Partial<Delivery>> {
  if (delivery.state === 'sending') return { state: 'unsure', error: 'nobody saw the end of it' };
  const preferences = await preferencesOf(transaction, delivery);
  if (!mayNudge(preferences, delivery.template, delivery.required === true)) return { state: 'cancelled', error: 'switched off' };
  if (!(await isWorthSending(transaction, delivery, now))) return { state: 'cancelled', error: 'overtaken' };
  const morning = afterQuietHours(now, preferences);
  if (morning > now) return { nextAt: morning };
  return { state: 'sending', attempts: delivery.attempts + 1, nextAt: minutesAfter(now, LEASE_MINUTES) };
}

export const preferencesOf = async (transaction: Transaction, { to }: Delivery): Promise<Preferences> =>
  (to === undefined ? undefined : (await transaction.get('person', to))?.preferences) ?? USUAL;

async function isWorthSending(transaction: Transaction, { event, topicId, sessionId }: Delivery, now: string): Promise<boolean> {
  const topic = topicId === undefined ? undefined : await transaction.get('topic', topicId);
  const session = sessionId === undefined ? undefined : await transaction.get('session', sessionId);
  return worthSending({
    event, now, ...(topic ? { topic: topic.state } : {}), ...(session ? { session: { stage: session.stage, noticed: session.notice !== undefined, startsAt: session.startsAt } } : {}),
  });
}
