import type { SessionContract } from '../../src/contract/session';
import { numbersOn } from '../../src/domain/policy/numbers';
import { heldOf } from '../_session/held';
import { countedIn, countedInYearTo, hasMinimum } from '../../src/domain/session/frequency';
import { shanghaiDay, shanghaiYear } from '../../src/domain/time/shanghai-day';
import type { ReadHandler } from '../_kernel/serve';
import { heldSince } from '../_store/session-store';

/** n of 4 for townships and parks; no target and no red light for the others （九）. */
export const frequency: ReadHandler<SessionContract['frequency']> = async ({ roomId, year: asked }, { standing, now }) => {
  const year = asked ?? shanghaiYear(now);
  const sessions = (await heldSince(roomId, `${Math.min(year, shanghaiYear(now) - 1) - 1}-12-31`)).map(heldOf);
  const applies = hasMinimum(standing.room!.kind);
  return {
    year, applies, counted: countedIn(year, sessions), ...(applies ? { asked: numbersOn(`${year}-12-31`).sessionsPerYearMin } : {}),
    held: sessions.filter(({ openedAt }) => shanghaiYear(openedAt) === year).length, inTwelveMonths: countedInYearTo(shanghaiDay(now), sessions),
  };
};
