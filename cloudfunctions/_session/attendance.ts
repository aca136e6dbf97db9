import { ROSTER_KINDS, SESSION_LIMITS, type RosterKind } from '../../src/domain/session/session';
import type { Seat, Session } from '../_store/documents';
import { seatsOf } from '../_store/session-store';
import { isPresent } from './presence';

/** Who was there; after the opening this does not change any more. */
export const seatsPresent = async (session: Session): Promise<Seat[]> => (await seatsOf(session._id, ['seated'], SESSION_LIMITS.seats)).filter((seat) => isPresent(session, seat));

export const perKind = (seats: readonly Pick<Seat, 'kind'>[]): Partial<Record<RosterKind, number>> =>
  Object.fromEntries(ROSTER_KINDS.map((kind) => [kind, seats.filter((seat) => seat.kind === kind).length]));
