import { ladderOf } from '../../../src/domain/deadline/ladder';
import { countyOf } from '../../../src/domain/room/reach';
import { rungAt } from '../../../cloudfunctions/_kernel/deadlines';
import { CITY } from '../../../cloudfunctions/_store/organisation-store';
import type { Deadline, Room, Topic } from '../../../cloudfunctions/_store/documents';

/** What the invented topics still owe: a first answer to each that waits. Those long past their day have climbed as the calendar would have had them. */
export function deadlinesOf(topics: readonly Topic[], rooms: ReadonlyMap<string, Room>, now: string): Deadline[] {
  return topics.flatMap(({ _id: topicId, state, roomId, title, submittedAt, dueAt, demo }) => {
    if (state !== 'submitted' || dueAt === undefined) return [];
    const _id = `first-answer-${topicId}`;
    const county = countyOf(rooms.get(roomId)!.within);
    return { _id, kind: 'first-answer' as const, roomId, county, topicId, title, startedAt: submittedAt, dueAt, dueKey: `${dueAt}~${_id}`, running: true, demo, ...climbedBy(dueAt, county, now) };
  });
}

/** The rungs whose time has come have told somebody; the next one is looked at in its time. */
export function climbedBy(dueAt: string, county: string, now: string): Pick<Deadline, 'climbed' | 'rung' | 'lookAt'> {
  const ladder = ladderOf(county === CITY);
  const rung = ladder.find((one) => rungAt(dueAt, one) > now);
  return { climbed: ladder.slice(0, rung === undefined ? undefined : ladder.indexOf(rung)).map((one) => ({ rung: one, told: 1 })), ...(rung ? { rung, lookAt: rungAt(dueAt, rung) } : {}) };
}
