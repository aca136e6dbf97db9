import { LADDER } from '../../../src/domain/deadline/ladder';
import { countyOf } from '../../../src/domain/room/reach';
import { rungAt } from '../../../cloudfunctions/_kernel/deadlines';
import type { Deadline, Room, Topic } from '../../../cloudfunctions/_store/documents';

/** What the invented topics still owe: a first answer to each that waits. Those long past their day have climbed as the calendar would have had them. */
export function deadlinesOf(topics: readonly Topic[], rooms: ReadonlyMap<string, Room>, now: string): Deadline[] {
  return topics.flatMap(({ _id: topicId, state, roomId, title, submittedAt, dueAt, demo }) => {
    if (state !== 'submitted' || dueAt === undefined) return [];
    const _id = `first-answer-${topicId}`;
    const rung = LADDER.find((one) => rungAt(dueAt, one) > now);
    return { _id, kind: 'first-answer' as const, roomId, county: countyOf(rooms.get(roomId)!.within), topicId, title, startedAt: submittedAt, dueAt, dueKey: `${dueAt}~${_id}`, running: true, demo, ...(rung ? { rung, lookAt: rungAt(dueAt, rung) } : {}) };
  });
}
