import type { TopicContract } from '../../src/contract/topic';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { countCases, countOwedBy } from '../_store/consultation-store';
import { countChecks } from '../_store/moderation-store';
import { countOverdue, countTopics, deskTopics, QUEUES } from '../_store/topic-store';
import { PAGE, pageOf } from './card';

/** The convener's table of one room: one queue at a time, what is due first on top, and how much waits where. */
export const desk: ReadHandler<TopicContract['desk']> = async ({ roomId, queue, cursor }, { now }) => {
  const [topics, submitted, returned, screened, approving, ended, overdue, toCheck, cases, questions, residents] = await Promise.all([
    deskTopics(roomId, queue, cursor, PAGE),
    countTopics(roomId, QUEUES.submitted), countTopics(roomId, QUEUES.returned), countTopics(roomId, QUEUES.screened), countTopics(roomId, QUEUES.approving), countTopics(roomId, QUEUES.ended),
    countOverdue(roomId, now), countChecks(roomId, now), countCases(roomId), countOwedBy(roomId), reader.count('residence', { roomId, state: 'declared' }),
  ]);
  return { ...pageOf(topics, PAGE, now, ({ queueKey }) => queueKey), counts: { submitted, returned, screened, approving, ended, overdue, toCheck: toCheck + cases, questions, residents } };
};
