import type { NumberOf } from '../../src/domain/policy/in-force';
import { dayAfter, shanghaiDay } from '../../src/domain/time/shanghai-day';
import { startOfDay, workingDaysAfter } from '../_kernel/clock';
import { conventionsOn } from '../_kernel/in-force';
import type { Step } from '../_session/step';
import type { Room } from '../_store/documents';

/** A step of a suggestion or branch, by whomever: with the room it belongs to and the days in force there today. */
export type Acting = Step & { room: Room; numberOf: NumberOf };

/** Also without a caller: for the calendar. */
export async function acting(step: Step, room: Room): Promise<Acting> {
  const standing = { room, roles: new Set<never>(), appointments: [], offices: [] };
  return { transaction: step.transaction, now: step.now, tell: step.tell, room, numberOf: await conventionsOn({ standing, now: step.now }) };
}

/** 24:00 of the last working day for something that takes so many. */
export const dueIn = ({ now, numberOf }: Pick<Acting, 'now' | 'numberOf'>, id: Parameters<NumberOf>[0]): string => workingDaysAfter(now, numberOf(id));

/** 24:00 of a day; of the next working day, should it be none. */
export const endOf = (day: string): string => workingDaysAfter(startOfDay(day), 0);

/** The day itself; the next working day, should it be none: what is promised and what the clock counts are one day. */
export const workingDayFrom = (day: string): string => shanghaiDay(endOf(day));

/** By when the next entry is due: so many days of the calendar on. */
export const progressBy = (since: string, numberOf: NumberOf): string => endOf(dayAfter(shanghaiDay(since), numberOf('convention.progress-days')));
