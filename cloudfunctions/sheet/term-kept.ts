import { termsMeet } from '../../src/domain/room/appointment';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { lastDayBefore } from '../_kernel/clock';
import { termOf } from '../_kernel/term';
import { textOf } from './planning';
import type { Row } from './read-workbook';

type Term = { from: string; until?: string };

/** The same holder, place, part and first day are the same term, whatever its document is called. */
export const naturalKey = (...parts: readonly string[]): string => parts.join('|');

/** Rows whose term meets another of the same `pair` on any day from now on. `rows` are those spoken of, by document. */
export function twiceAtOnce<T extends Term & { _id: string }>(all: readonly T[], rows: ReadonlyMap<string, Row>, pair: (held: T) => string, now: string): Row[] {
  const pairs = new Map<string, T[]>();
  for (const held of all) pairs.set(pair(held), [...(pairs.get(pair(held)) ?? []), held]);
  const meets = (held: T): boolean => pairs.get(pair(held))!.some((other) => other._id !== held._id && termsMeet(held, other, now));
  return all.flatMap((held) => (rows.has(held._id) && meets(held) ? rows.get(held._id)! : [])).sort((one, other) => one.row - other.row);
}

/**
 * A term from a sheet's days. Where they are the days that stand already, the stored instants stay: nothing has changed. An
 * emptied end takes the end back; a sheet without that column says nothing of it.
 */
export function termKept(before: Term | undefined, from: string, row: Row): Term {
  const until = textOf(row, 'until');
  const term = termOf({ from, until });
  const begins = before && shanghaiDay(before.from) === from ? before.from : term.from;
  const stays = before?.until !== undefined && (lastDayBefore(before.until) === until || !('until' in row.values));
  const ends = stays ? before.until : term.until;
  return { from: begins, ...(ends ? { until: ends } : {}) };
}

/** Why a term ended, with its end: without one there is no reason either. An empty cell keeps the reason that was given. */
export const reasonOfEnd = (before: { endReason?: string } | undefined, { until }: Term, row: Row): { endReason?: string } => {
  const reason = textOf(row, 'endReason') ?? before?.endReason;
  return until !== undefined && reason ? { endReason: reason } : {};
};
