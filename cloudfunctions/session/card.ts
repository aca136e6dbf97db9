import type { SessionCard } from '../../src/contract/session-shapes';
import { takenOf } from '../_session/counts';
import type { SeatGuard, Session } from '../_store/documents';
import { reader } from '../_store/door';

export const PAGE = 20;

/** A stored session as a list shows it. */
export const cardOf = (session: Session, guard: SeatGuard | undefined): SessionCard => ({
  id: session._id, roomId: session.roomId, roomName: session.roomName, path: [...session.path], topicId: session.topicId, topicTitle: session.topicTitle, round: session.round,
  state: session.state, form: session.form, mode: session.mode, startsAt: session.startsAt, endsAt: session.endsAt, place: session.place,
  signUp: { open: guard?.open ?? false, way: session.signUp.way, closesAt: session.signUp.closesAt, limit: guard?.limit ?? session.signUp.limit, taken: guard ? takenOf(guard) : 0 }, demo: session.demo,
});

/** Cards of several sessions; their counts are read at once. */
export async function cardsOf(sessions: readonly Session[]): Promise<SessionCard[]> {
  const guards = new Map((await reader.getMany('seatGuard', sessions.map(({ _id }) => _id))).map((guard) => [guard._id, guard]));
  return sessions.map((session) => cardOf(session, guards.get(session._id)));
}
