/**
 * Days as people in Yangzhou count them, worked out from instants by arithmetic alone: UTC+8 all year, no summer time.
 * A day is `YYYY-MM-DD`; an instant is ISO 8601 with `Z` or an offset.
 */
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SECONDS_A_DAY = 86_400;
const SHANGHAI_SECONDS = 8 * 3600;

/** Days before a year's first day, counted in the Gregorian calendar from year 1. */
const daysBefore = (year: number): number => 365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
const isLeap = (year: number): boolean => daysBefore(year + 1) - daysBefore(year) === 366;
const monthLengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const padded = (value: number, width: number): string => String(value).padStart(width, '0');

const serialOf = (year: number, month: number, date: number): number =>
  daysBefore(year) + monthLengths(year).slice(0, month - 1).reduce((sum, length) => sum + length, 0) + date;

function dayOfSerial(serial: number): string {
  let year = Math.floor(serial / 365.2425) + 1;
  while (daysBefore(year) >= serial) year -= 1;
  while (daysBefore(year + 1) < serial) year += 1;
  let rest = serial - daysBefore(year);
  const lengths = monthLengths(year);
  let month = 0;
  while (rest > lengths[month]!) rest -= lengths[month++]!;
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(rest, 2)}`;
}

function serial(day: string): number {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) throw new Error(`not a day: ${day}`);
  return serialOf(Number(year), Number(month), Number(date));
}

/** Whole seconds from the first day of year 1, in UTC. Throws on what is not an instant: that is a mistake in our own code. */
function secondsOf(instant: string): number {
  const [, year, month, date, hour, minute, second, sign, offsetHours, offsetMinutes] = INSTANT.exec(instant) ?? [];
  if (year === undefined) throw new Error(`not an instant: ${instant}`);
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours ?? 0) * 3600 + Number(offsetMinutes ?? 0) * 60);
  return serialOf(Number(year), Number(month), Number(date)) * SECONDS_A_DAY + Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0) - offset;
}

/** The day on which an instant falls in Yangzhou. */
export const shanghaiDay = (instant: string): string => dayOfSerial(Math.floor((secondsOf(instant) + SHANGHAI_SECONDS) / SECONDS_A_DAY));

/** Seconds from one instant to another; negative when the second lies before the first. */
export const secondsFrom = (from: string, to: string): number => secondsOf(to) - secondsOf(from);

/** The year in which an instant falls in Yangzhou: 1 January begins eight hours before it does in UTC. */
export const shanghaiYear = (instant: string): number => Number(shanghaiDay(instant).slice(0, 4));

/** Days of the calendar from one day to another; negative when the second lies before the first. */
export const daysFrom = (from: string, to: string): number => serial(to) - serial(from);

export const dayAfter = (day: string, days: number): string => dayOfSerial(serial(day) + days);
