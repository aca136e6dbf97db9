import type { Run } from '../../../cloudfunctions/_kernel/serve-timer';
import { transact } from '../../../cloudfunctions/_kernel/transact';
import { sendToWechat } from '../../../cloudfunctions/calendar/send-to-wechat';
import { whatNext } from '../../../cloudfunctions/calendar/what-next';
import { deliveriesDue } from '../../../cloudfunctions/_store/notice-store';

/** How it must not be done: looks, sends what is due and notes it afterwards. Two instances send the same, and so does one that was ended in between. */
export async function deliver({ now }: Run): Promise<number> {
  const due = await deliveriesDue(now, 50);
  for (const delivery of due) {
    const next = { ...delivery, ...(await transact((transaction) => whatNext(transaction, delivery, now))) };
    const came = next.state === 'sending' ? (await sendToWechat(next)).came : undefined;
    await transact((transaction) => transaction.put('delivery', { ...next, ...(came === 'sent' ? { state: 'sent' } : came === 'unknown' ? { state: 'unsure' } : {}) }));
  }
  return due.length;
}
