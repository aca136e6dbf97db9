import type { SixHavesView } from '../../src/domain/room/six-haves';
import { countedIn, countedInYearTo } from '../../src/domain/session/frequency';
import { dayAfter, shanghaiDay, shanghaiYear } from '../../src/domain/time/shanghai-day';
import { startOfDay } from '../_kernel/clock';
import { settledInRooms } from '../_store/outcome-store';
import { heldInRooms } from '../_store/session-store';
import { heldOf } from './held';

/** Sessions with a complete chain, and suggestions settled with evidence, as the lights of a room count them. */
export type Activity = Pick<SixHavesView, 'sessionsThisYear' | 'sessionsLast12' | 'settledLast12'>;

/** A session may open some days beside its planned start, by which sessions are found. */
const ASIDE = 7;

/** What each of these rooms has done, in this calendar year and in the 365 days that end today: two queries for all of them. */
export async function activityOf(roomIds: readonly string[], now: string): Promise<ReadonlyMap<string, Activity>> {
  const today = shanghaiDay(now);
  const [found, settled] = await Promise.all([heldInRooms(roomIds, dayAfter(today, -365 - ASIDE)), settledInRooms(roomIds, startOfDay(dayAfter(today, -364)))]);
  return new Map(roomIds.map((id) => {
    const held = found.filter(({ roomId }) => roomId === id).map(heldOf);
    return [id, { sessionsThisYear: countedIn(shanghaiYear(now), held), sessionsLast12: countedInYearTo(today, held), settledLast12: settled.filter(({ roomId }) => roomId === id).length }];
  }));
}
