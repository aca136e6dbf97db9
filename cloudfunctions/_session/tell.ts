import { sessionNotice, type SessionEvent } from '../../src/copy/session-notices';
import type { Seat, Session } from '../_store/documents';
import { convenerOf } from '../_store/room-store';
import type { Step } from './step';

/** Tells the holder of a seat. Who has no WeChat is told by the room's people, who see it on the roster. */
export async function tellSeat({ tell }: Step, session: Session, { personId, kind, group }: Pick<Seat, 'personId' | 'kind' | 'group'>, event: SessionEvent, reason?: string): Promise<void> {
  if (personId === undefined) return;
  await tell({ to: personId, topicId: session.topicId, sessionId: session._id, required: true, ...sessionNotice(event, { topic: session.topicTitle, kind, group, ...(reason === undefined ? {} : { reason }) }) });
}

/** Tells the convener in office. */
export async function tellConvener({ tell, now }: Step, session: Session, event: SessionEvent, words: { kind?: Seat['kind']; group?: string | undefined; reason?: string } = {}): Promise<void> {
  const convener = await convenerOf(session.roomId, now);
  if (convener) await tell({ to: convener.personId, topicId: session.topicId, sessionId: session._id, ...sessionNotice(event, { topic: session.topicTitle, ...words }, 'desk') });
}
