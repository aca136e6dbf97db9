import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { lastDayBefore } from '../_kernel/clock';
import { termOf } from '../_kernel/term';

/** A term from a sheet's days. Where they are the days that stand already, the stored instants stay: nothing has changed. */
export function termKept(before: { from: string; until?: string } | undefined, from: string, until: string | undefined): { from: string; until?: string } {
  const term = termOf({ from, until });
  const begins = before && shanghaiDay(before.from) === from ? before.from : term.from;
  const ends = before?.until !== undefined && lastDayBefore(before.until) === until ? before.until : term.until;
  return { from: begins, ...(ends ? { until: ends } : {}) };
}
