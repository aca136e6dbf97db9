import { daysOver } from '../../src/domain/session/minutes';
import { startOfDay } from '../_kernel/clock';
import { record } from '../_kernel/audit';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import { dayAfter } from '../../src/domain/time/shanghai-day';
import { reader } from '../_store/door';
import { handOutOwed, owe } from './circulars';
import { minutesNumbers, settleMinutes } from './minutes-settled';

const HOUR = 3_600_000;
/** Eight in the morning of the last day. */
export const remindAt = (dueDay: string): string => new Date(Date.parse(startOfDay(dueDay)) + 8 * HOUR).toISOString();
const settleAt = (dueDay: string): string => startOfDay(dayAfter(dueDay, 1));

/**
 * What the calendar does with minutes whose hour has come: on the last day it reminds those who have not answered, once; after
 * it the minutes are settled. Come late, only the second; answers whether something was done.
 */
export async function minutesByClock(sessionId: string, now: string): Promise<boolean> {
  const [minutes, session] = await Promise.all([reader.get('minutes', sessionId), reader.get('session', sessionId)]);
  if (!minutes?.sent || !session) return false;
  const done = daysOver({ numbers: minutesNumbers(session, minutes.sent), sentAt: minutes.sent.at, now }) ? await settleMinutes(sessionId, now) : await remindOnce(sessionId, now);
  if (done) await handOutOwed(sessionId);
  return done;
}

const remindOnce = (sessionId: string, now: string): Promise<boolean> => transact(async (transaction) => {
  const [minutes, session] = [await transaction.get('minutes', sessionId), await transaction.get('session', sessionId)];
  if (!minutes?.sent || !session || minutes.lookAt === undefined || minutes.lookAt > now) return false;
  await transaction.put('minutes', { ...minutes, lookAt: settleAt(minutes.sent.dueDay) });
  await owe({ transaction, now, tell: (message) => tell(transaction, message, now) }, session, 'minutes-due', ['seated'], { among: 'silent' });
  await record(transaction, { at: now, action: 'calendar.minutes', by: 'calendar', roles: [], outcome: 'done', roomId: session.roomId, topicId: session.topicId, sessionId });
  return true;
});
