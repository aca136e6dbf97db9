import type { Seat } from '../../../cloudfunctions/_store/documents';

/** How it must not be done: who sits on the roster counts as told. */
export const reachingOf = async (_session: unknown, seats: readonly Seat[]) =>
  new Map(seats.map(({ _id }) => [_id, { ways: ['inApp'], surely: true, read: true, inbox: true }]));
