import type { DeadlineKind } from '../../../src/domain/deadline/deadline';
import type { Climbed, Rung } from '../../../src/domain/deadline/ladder';

/**
 * Something owed until a day. `owner` is the organisation that owes it; without one the room's convener does. `lookAt` is
 * when the calendar looks at it next, to tell `rung`; neither is there once the ladder is climbed or the deadline has ended.
 * `climbed`: the rungs whose time came, and how many people each told.
 */
export type Deadline = {
  _id: string; kind: DeadlineKind; roomId: string; county: string; topicId?: string; sessionId?: string; matterId?: string; questionId?: string; title: string; owner?: string;
  /** Due date and id: the order of the overdue list, unique so that a page can begin after it. */
  dueKey: string;
  startedAt: string; dueAt: string; running: boolean; endedAt?: string; rung?: Rung; climbed?: readonly Climbed[]; lookAt?: string; demo: boolean;
};

export type DeadlineDocuments = { deadline: Deadline };
