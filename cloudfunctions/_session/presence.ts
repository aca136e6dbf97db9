import { numbersOn } from '../../src/domain/policy/numbers';
import { isPresent as isThere } from '../../src/domain/session/presence';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { Seat, Session } from '../_store/documents';

/** Has somebody been there who may speak? Marks of an earlier date, before a session was put off, do not count. */
export const isPresent = ({ checkInSince }: Session, { state, presence }: Seat): boolean =>
  state === 'seated' && presence !== undefined && checkInSince !== undefined && presence.at >= checkInSince;

/** For whom staff ticked the list, on the phone or online, staff answer until they take the tick away. */
const vouchedFor = (by: NonNullable<Seat['presence']>['by']): boolean => by === 'list' || by === 'claim';

/** Is somebody there now? Who left is not; a line of one's own that dropped counts for some minutes （convention.dropped-line）. */
export function isThereNow(session: Session, seat: Seat, now: string): boolean {
  if (!isPresent(session, seat)) return false;
  const { how, at, by, seenAt, leftAt } = seat.presence!;
  return isThere({ checkedIn: true, left: leftAt !== undefined, place: how, lastSeenAt: vouchedFor(by) ? now : seenAt ?? at }, now, numbersOn(shanghaiDay(session.startsAt)));
}

/** Marked as there, and gone or silent while the meeting is on. */
export const isAway = (session: Session, seat: Seat, now: string): boolean =>
  (session.state === 'checking-in' || session.state === 'open') && isPresent(session, seat) && !isThereNow(session, seat, now);
