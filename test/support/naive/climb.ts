import { deadlineNotice } from '../../../src/copy/deadlines';
import { rungAfter } from '../../../src/domain/deadline/ladder';
import { rungAt } from '../../../cloudfunctions/_kernel/deadlines';
import { tell } from '../../../cloudfunctions/_kernel/outbox';
import type { Run } from '../../../cloudfunctions/_kernel/serve-timer';
import { transact } from '../../../cloudfunctions/_kernel/transact';
import { recipientsOf } from '../../../cloudfunctions/calendar/recipients';
import { deadlinesToLookAt } from '../../../cloudfunctions/_store/deadline-store';
import { reader } from '../../../cloudfunctions/_store/door';

/** How it must not be done: tells first and moves the deadline on afterwards. Ended in between, or in two instances, it tells twice. */
export async function climb({ now }: Run): Promise<number> {
  let climbed = 0;
  for (const deadline of await deadlinesToLookAt(now, 50)) {
    const roomName = (await reader.get('room', deadline.roomId))?.name ?? '';
    const about = deadline.topicId ? { topicId: deadline.topicId } : {};
    for (const to of await recipientsOf(deadline.rung!, deadline, now)) await transact((transaction) => tell(transaction, { to, event: `deadline-${deadline.rung!}`, ...about, ...deadlineNotice(deadline.rung!, { ...deadline, roomName }) }, now));
    const next = rungAfter(deadline.rung!, false);
    const { rung: _rung, lookAt: _lookAt, ...moved } = deadline;
    await transact((transaction) => transaction.put('deadline', { ...moved, ...(next ? { rung: next, lookAt: rungAt(deadline.dueAt, next) } : {}) }));
    climbed += 1;
  }
  return climbed;
}
