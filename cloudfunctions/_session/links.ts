import type { SessionEvent } from '../../src/copy/session-notices';
import { sessionNotice } from '../../src/copy/session-notices';
import type { SessionView } from '../../src/contract/session-shapes';
import type { Seat, Session, SessionLink } from '../_store/documents';
import { convenersOf } from '../_store/room-store';
import { linksOf } from '../_store/session-store';
import type { Step } from './step';

/** Tells the conveners in office of some rooms, each once. */
export async function tellRooms({ tell, now }: Step, session: Session, roomIds: readonly string[], event: SessionEvent, reason = ''): Promise<void> {
  const people = new Set((await convenersOf(roomIds, now)).map(({ personId }) => personId));
  for (const to of people) await tell({ to, topicId: session.topicId, sessionId: session._id, ...sessionNotice(event, { topic: session.topicTitle, reason }, 'desk') });
}

/** What becomes of a session is told to the rooms that take part or still consider it （八）. */
export async function tellLinked(step: Step, session: Session, reason: string): Promise<void> {
  if (session.form !== 'link-up') return;
  const rooms = (await linksOf(session._id)).filter(({ state }) => state !== 'declined').map(({ roomId }) => roomId);
  await tellRooms(step, session, rooms, 'link-changed', reason);
}

/** Linked rooms as a caller may see them; with the people on site in each, where it is known who is there. */
export const linksShown = (links: readonly SessionLink[], desk: boolean, there?: readonly Seat[]): SessionView['linkedRooms'] =>
  links.filter(({ state }) => desk || state === 'agreed').map(({ roomId, roomName, path, state, note }) => ({
    roomId, name: roomName, path: [...path], state, ...(desk && note ? { note } : {}),
    ...(there && state === 'agreed' ? { people: there.filter(({ presence }) => presence?.linkedRoomId === roomId).length } : {}),
  }));
