import { verdict, type Relaxation, type Verdict } from '../verdict';

export type ClashRule = 'session.clash.room-busy';
/** Start and end as the server writes instants: ISO 8601 in UTC, so that they sort as text. */
export type Span = { startsAt: string; endsAt: string };

/** Do two spans share a moment? One that begins as the other ends does not. */
export const overlap = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** 一室多用: one calendar for all a room serves （四）, so an overlap is told and wants a reason. */
export function roomFree(span: Span, taken: readonly Span[], relaxations: readonly Pick<Relaxation<ClashRule>, 'rule'>[] = []): Verdict<ClashRule> {
  const clashes = taken.filter((other) => overlap(span, other)).length;
  return verdict<ClashRule>([
    clashes > 0 && { rule: 'session.clash.room-busy', clause: 'convention.one-calendar', weight: 'needs-reason', measured: clashes, required: 0 },
  ], relaxations);
}
