import { findWorkday } from 'chinese-days';
import { isQuiet, type Preferences } from '../../src/domain/notice/preferences';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';

/** The time of this call, ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

const HOUR = 3_600_000;
export const DAY_MS = 24 * HOUR;

/** The first instant of a day in Yangzhou. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** The last day of a term that ends at this instant. */
export const lastDayBefore = (instant: string): string => shanghaiDay(new Date(Date.parse(instant) - 1).toISOString());

/** The minute in which something falls in Yangzhou, as records have it: 2026-11-24 09:05. */
export const minuteOf = (instant: string): string => new Date(Date.parse(instant) + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

/** The year in which something falls in Yangzhou. */
export const yearOf = (instant: string): string => shanghaiDay(instant).slice(0, 4);

/** The end (24:00, Asia/Shanghai) of the n-th Chinese working day after an instant's day (before it, when negative); public holidays and 调休 count. */
export function workingDaysAfter(instant: string, days: number): string {
  const last = findWorkday(days, shanghaiDay(instant));
  return new Date(Date.parse(`${last}T00:00:00+08:00`) + 24 * HOUR - 1000).toISOString();
}

/** The instant itself, or the end of the quiet hours it falls into. */
export function afterQuietHours(instant: string, preferences: Preferences): string {
  const hour = new Date(Date.parse(instant) + 8 * HOUR).getUTCHours();
  if (!isQuiet(preferences, hour)) return instant;
  const midnight = Date.parse(`${shanghaiDay(instant)}T00:00:00+08:00`);
  const morning = midnight + preferences.quietUntil * HOUR;
  return new Date(hour < preferences.quietUntil ? morning : morning + 24 * HOUR).toISOString();
}
