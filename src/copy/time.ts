import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** Everybody here lives by Yangzhou's clock, whatever a phone is set to. China keeps no summer time. */
const here = (instant: string | number): Dayjs => dayjs.utc(instant).utcOffset(8);
const today = (now: number): Dayjs => here(now).startOf('day');

/** 12月15日; with its year when that is not this one. */
export const dayOf = (instant: string, now = Date.now()): string =>
  here(instant).format(here(instant).year() === here(now).year() ? 'M月D日' : 'YYYY年M月D日');

/** 11月18日 20:03. */
export const momentOf = (instant: string, now = Date.now()): string => `${dayOf(instant, now)} ${here(instant).format('HH:mm')}`;

const WEEKDAYS = [...'日一二三四五六'];

/** 12月3日 周四 14:00–15:30: when something begins and ends, with the day of the week, which is what people plan by. */
export function spanOf(startsAt: string, endsAt: string, now = Date.now()): string {
  const end = here(endsAt);
  const until = here(startsAt).isSame(end, 'day') ? end.format('HH:mm') : momentOf(endsAt, now);
  return `${dayOf(startsAt, now)} 周${WEEKDAYS[here(startsAt).day()]} ${here(startsAt).format('HH:mm')}–${until}`;
}

/** The month of a calendar an instant lies in, as `2026-11`. */
export const monthOf = (instant: string | number): string => here(instant).format('YYYY-MM');

/** Days of the calendar between today and an instant's day; behind us they are negative. */
const daysUntil = (instant: string, now: number): number => here(instant).startOf('day').diff(today(now), 'day');

/** How long ago something was, as one says it: 刚刚, 8分钟前, 今天 09:12, 昨天 20:03, 11月18日. */
export function agoOf(instant: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000);
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes}分钟前`;
  const days = -daysUntil(instant, now);
  if (days === 0) return `今天 ${here(instant).format('HH:mm')}`;
  if (days === 1) return `昨天 ${here(instant).format('HH:mm')}`;
  return dayOf(instant, now);
}

/**
 * By when an answer is due, and how far off that is. The server counts the working days; what is left is told in days of
 * the calendar, because the phone does not carry the table of public holidays.
 */
export type Due = { by: string; left: string; late: boolean };

export function dueOf(dueAt: string, now = Date.now()): Due {
  const days = daysUntil(dueAt, now);
  const late = now > Date.parse(dueAt);
  const left = late ? `已超期${Math.max(1, -days)}天` : days === 0 ? '今天到期' : days === 1 ? '明天到期' : `还有${days}天`;
  return { by: `${dayOf(dueAt, now)}前答复`, left, late };
}

/** 2026年11月24日, of a day as a form holds it. */
export const dateInWords = (date: string): string => date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');

/** Today, as a form holds a day. */
export const dateToday = (now = Date.now()): string => here(now).format('YYYY-MM-DD');
