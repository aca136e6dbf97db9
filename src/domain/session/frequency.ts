import type { Numbers } from '../policy/numbers';
import type { RoomKind } from '../room/kinds';
import { dayAfter, daysFrom, shanghaiDay, shanghaiYear } from '../time/shanghai-day';
import { verdict, type Relaxation, type Verdict } from '../verdict';

export type FrequencyRule = 'session.frequency.below-four' | 'session.frequency.not-applicable';

/** A session held: when it opened, and whether its chain is complete. A second round counts like a first (A23). */
export type Held = { openedAt: string; complete: boolean };

/** `numbers`: those of the year's last day. `asOf`: today; while the year runs, what is missing is told and asks for nothing. */
export type FrequencyView = { numbers: Numbers; room: RoomKind; year: number; asOf: string; sessions: readonly Held[] };

/** Townships and parks only; villages, units and sectors go at their own pace （九）. */
export const hasMinimum = (room: RoomKind): boolean => room === 'township' || room === 'park';

/** Sessions that count in a calendar year by Yangzhou's calendar. */
export const countedIn = (year: number, sessions: readonly Held[]): number => sessions.filter(({ openedAt, complete }) => complete && shanghaiYear(openedAt) === year).length;

/** Shown beside the year: the 365 days that end with a day. */
export const countedInYearTo = (day: string, sessions: readonly Held[]): number => sessions.filter(({ openedAt, complete }) => {
  const ago = daysFrom(shanghaiDay(openedAt), day);
  return complete && ago >= 0 && ago < 365;
}).length;

/** n of 4 （九：乡镇（街道）、园区…每年…一般不少于4次）. */
export function frequency({ numbers, room, year, asOf, sessions }: FrequencyView, relaxations: readonly Pick<Relaxation<FrequencyRule>, 'rule'>[] = []): Verdict<FrequencyRule> {
  const counted = countedIn(year, sessions);
  if (!hasMinimum(room)) return verdict<FrequencyRule>([{ rule: 'session.frequency.not-applicable', clause: '9.own-pace', weight: 'warns', measured: counted }]);
  const over = shanghaiYear(asOf) > year;
  return verdict<FrequencyRule>([counted < numbers.sessionsPerYearMin && {
    rule: 'session.frequency.below-four', clause: '9.four-a-year', weight: over ? 'needs-reason' : 'warns', measured: counted, required: numbers.sessionsPerYearMin,
  }], relaxations);
}

/** 保持适度频次: the most sessions a room holds within any 30 days, given the days of all of them. */
export const busiest = (days: readonly string[], span = 30): number =>
  days.reduce((most, first) => Math.max(most, days.filter((day) => day >= first && day < dayAfter(first, span)).length), 0);
