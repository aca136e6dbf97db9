import type { SixHavesView } from '../../src/domain/room/six-haves';
import { countedIn, countedInYearTo } from '../../src/domain/session/frequency';
import { dayAfter, shanghaiDay, shanghaiYear } from '../../src/domain/time/shanghai-day';
import { heldInRooms } from '../_store/session-store';
import { heldOf } from './held';

/** Sessions with a complete chain, as the lights of a room count them. Items settled are not kept yet: nothing is said of them. */
export type Activity = Pick<SixHavesView, 'sessionsThisYear' | 'sessionsLast12'>;

/** A session may open some days beside its planned start, by which sessions are found. */
const ASIDE = 7;

/** What each of these rooms has done, in this calendar year and in the 365 days that end today: one query for all of them. */
export async function activityOf(roomIds: readonly string[], now: string): Promise<ReadonlyMap<string, Activity>> {
  const today = shanghaiDay(now);
  const found = await heldInRooms(roomIds, dayAfter(today, -365 - ASIDE));
  return new Map(roomIds.map((id) => {
    const held = found.filter(({ roomId }) => roomId === id).map(heldOf);
    return [id, { sessionsThisYear: countedIn(shanghaiYear(now), held), sessionsLast12: countedInYearTo(today, held) }];
  }));
}
