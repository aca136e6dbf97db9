import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { lastDayBefore } from '../_kernel/clock';
import { termOf } from '../_kernel/term';
import type { Row } from './read-workbook';

type Term = { from: string; until?: string };

/** The same holder, place, part and first day are the same term, whatever its document is called. */
export const naturalKey = (...parts: readonly string[]): string => parts.join('|');

export const inForce = ({ from, until }: Term, now: string): boolean => from <= now && (until === undefined || until > now);

/** Rows whose term is in force while another of the same `pair` is. `rows` are those spoken of, by document. */
export function twiceAtOnce<T extends Term & { _id: string }>(all: readonly T[], rows: ReadonlyMap<string, Row>, pair: (held: T) => string, now: string): Row[] {
  const counts = new Map<string, number>();
  const current = all.filter((held) => inForce(held, now));
  for (const held of current) counts.set(pair(held), (counts.get(pair(held)) ?? 0) + 1);
  return current.flatMap((held) => (counts.get(pair(held))! > 1 ? rows.get(held._id) ?? [] : [])).sort((one, other) => one.row - other.row);
}

/** A term from a sheet's days. Where they are the days that stand already, the stored instants stay: nothing has changed. */
export function termKept(before: Term | undefined, from: string, until: string | undefined): Term {
  const term = termOf({ from, until });
  const begins = before && shanghaiDay(before.from) === from ? before.from : term.from;
  const ends = before?.until !== undefined && lastDayBefore(before.until) === until ? before.until : term.until;
  return { from: begins, ...(ends ? { until: ends } : {}) };
}
