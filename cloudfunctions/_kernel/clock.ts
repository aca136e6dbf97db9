import { findWorkday } from 'chinese-days';

/** The time of this call, ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

const HOUR = 3_600_000;
const shanghaiDay = (instant: string): string => new Date(Date.parse(instant) + 8 * HOUR).toISOString().slice(0, 10);

/** The year in which something falls in Yangzhou. */
export const yearOf = (instant: string): string => shanghaiDay(instant).slice(0, 4);

/** The end (24:00, Asia/Shanghai) of the n-th Chinese working day after an instant's day; public holidays and 调休 count. */
export function workingDaysAfter(instant: string, days: number): string {
  const last = findWorkday(days, shanghaiDay(instant));
  return new Date(Date.parse(`${last}T00:00:00+08:00`) + 24 * HOUR - 1000).toISOString();
}
