import type { Numbers } from '../policy/numbers';
import type { RoomKind } from '../room/kinds';
import { shanghaiDay } from '../time/shanghai-day';
import { hasMinimum } from './frequency';

/** The quarter that is looked at on this day: in its last month, while there is time to do something （convention.frequency-hint）. */
export function quarterToHint(now: string): { year: number; quarter: 1 | 2 | 3 | 4 } | undefined {
  const [year, month] = shanghaiDay(now).split('-').map(Number) as [number, number];
  return month % 3 === 0 ? { year, quarter: (month / 3) as 1 | 2 | 3 | 4 } : undefined;
}

/** `complete`: sessions of the year that count; `underway`: held, their chain not complete yet; `ahead`: arranged for this year. */
export type HintView = { numbers: Numbers; room: RoomKind; quarter: number; complete: number; underway: number; ahead: number };

/**
 * Is a room so far behind that its convener is to be reminded? Townships and parks only, and only where what was held and what
 * is arranged do not keep step with the year （九）. It stops nothing.
 */
export const isBehind = ({ numbers, room, quarter, complete, underway, ahead }: HintView): boolean =>
  hasMinimum(room) && complete + underway + ahead < Math.ceil((numbers.sessionsPerYearMin * quarter) / 4);
