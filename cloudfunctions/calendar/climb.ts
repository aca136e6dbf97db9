import { isAbove, isWorthTelling, rungAfter } from '../../src/domain/deadline/ladder';
import { deadlineNotice } from '../../src/copy/deadlines';
import { record } from '../_kernel/audit';
import { ladderStep, rungAt } from '../_kernel/deadlines';
import { each } from '../_kernel/each';
import { tell } from '../_kernel/outbox';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import { deadlinesToLookAt } from '../_store/deadline-store';
import type { Deadline } from '../_store/documents';
import { reader } from '../_store/door';
import { CITY } from '../_store/organisation-store';
import { recipientsOf } from './recipients';

const PAGE = 50;

/** 一级一级往上: tells each rung whose time has come, once, keeps how many were told, and puts the deadline down for the next; after days without a run several rungs in a row. */
export const climb = (run: Run): Promise<number> => each(run, () => deadlinesToLookAt(run.now, PAGE), (deadline) => climbOne(deadline, run.now));

async function climbOne({ _id, rung: seen }: Deadline, now: string): Promise<boolean> {
  const known = await reader.get('deadline', _id);
  if (!known?.rung || known.rung !== seen) return false;
  const [people, room, next] = [await recipientsOf(known.rung, known, now), await reader.get('room', known.roomId), rungAfter(known.rung, known.county === CITY)];
  const step = room && next && isAbove(next) ? await ladderStep(room, now) : undefined;
  return transact(async (transaction) => {
    const deadline = await transaction.get('deadline', _id);
    if (!deadline?.running || deadline.rung !== known.rung || deadline.dueAt !== known.dueAt || deadline.lookAt! > now) return false;
    const telling = isWorthTelling(known.rung!, deadline.dueAt < now);
    const climbed = telling ? [...(deadline.climbed ?? []), { rung: known.rung!, told: people.length }] : deadline.climbed;
    const moved: Deadline = { ...deadline, ...(climbed ? { climbed } : {}), ...(next ? { rung: next, lookAt: rungAt(deadline.dueAt, next, step) } : {}) };
    if (!next) { delete moved.rung; delete moved.lookAt; }
    await transaction.put('deadline', moved);
    if (!telling) return true;
    const words = deadlineNotice(known.rung!, { ...deadline, roomName: room?.name ?? '' });
    const about = { ...(deadline.topicId ? { topicId: deadline.topicId } : {}), ...(deadline.sessionId ? { sessionId: deadline.sessionId } : {}) };
    for (const to of people) await tell(transaction, { to, event: `deadline-${known.rung}`, ...about, ...words }, now);
    await record(transaction, { at: now, action: 'calendar.climb', by: 'calendar', roles: [], outcome: 'done', roomId: deadline.roomId, ...about });
    return true;
  });
}
