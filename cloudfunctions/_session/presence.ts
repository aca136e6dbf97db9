import type { Seat, Session } from '../_store/documents';

/** Is somebody there who may speak? Marks of an earlier date, before a session was put off, do not count. */
export const isPresent = ({ checkInSince }: Session, { state, presence }: Seat): boolean =>
  state === 'seated' && presence !== undefined && checkInSince !== undefined && presence.at >= checkInSince;
