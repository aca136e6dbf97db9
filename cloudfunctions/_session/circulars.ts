import { sessionNotice, type SessionEvent } from '../../src/copy/session-notices';
import { ENDINGS } from '../../src/domain/notice/worth-sending';
import { newId } from '../_kernel/ids';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Circular, Seat, SeatState, Session } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { circularsOf, seatsById } from '../_store/session-store';
import { noticeIdFor, noticeTo, noticeWords, runOf } from './notice';
import { isPresent } from './presence';
import type { Step } from './step';

/** Seats looked through in one transaction of handing out. */
const PAGE = 50;

/**
 * Owes a notice to everybody with a seat in one of these states. It is written in the transaction of the act, so it is owed
 * exactly when the act is done; it is handed out afterwards in pages, since a waiting list may be long.
 */
export const owe = ({ transaction, now }: Step, session: Session, event: SessionEvent, audience: readonly SeatState[], { reason = '', among }: { reason?: string; among?: NonNullable<Circular['among']> } = {}): Promise<void> =>
  transaction.create('circular', {
    _id: newId(), sessionId: session._id, topicId: session.topicId, ...sessionNotice(event, { topic: session.topicTitle, reason }), audience, at: now, state: 'open', ...(among ? { among } : {}),
  });

/** Owes the notice of a session to everybody on the roster; whoever has it already does not get it again. */
export const oweNotice = ({ transaction, now }: Step, session: Session & Required<Pick<Session, 'notice'>>): Promise<void> =>
  transaction.create('circular', { _id: newId(), sessionId: session._id, topicId: session.topicId, ...noticeWords(session), audience: ['seated'], at: now, state: 'open', notice: runOf(session.notice) });

/** Hands one circular out to its end. Anybody may begin or go on, also two at once: a person's notice has its own key. */
export async function handOut(circular: Circular): Promise<void> {
  for (let now: Circular | undefined = circular; now?.state === 'open'; now = await nextPage(now._id));
}

/** What is still to be handed out of one session's notices. */
export async function handOutOwed(sessionId: string): Promise<void> {
  for (const circular of await circularsOf(sessionId)) await handOut(circular);
}

/** The page is read beside the transaction; who takes a seat later is not among those the circular was owed to. */
async function nextPage(id: string): Promise<Circular | undefined> {
  return transact(async (transaction) => {
    const circular = await transaction.get('circular', id);
    if (circular?.state !== 'open') return circular;
    if (!(await stillTrue(transaction, circular))) return end(transaction, circular);
    const page = await seatsById(circular.sessionId, circular.after, PAGE);
    for (const seat of await meantBy(circular, page, transaction)) await tellOnce(transaction, circular, seat);
    const last = page[page.length - 1]?._id;
    if (page.length < PAGE) return end(transaction, circular);
    const further: Circular = { ...circular, after: last! };
    await transaction.put('circular', further);
    return further;
  });
}

/** Whom of a page the notice is for. */
async function meantBy({ sessionId, audience, among }: Circular, page: readonly Seat[], transaction: Transaction): Promise<readonly Seat[]> {
  const seats = page.filter(({ state }) => audience.includes(state));
  if (among === undefined) return seats;
  const session = await transaction.get('session', sessionId);
  const there = seats.filter((seat) => session && isPresent(session, seat));
  if (among === 'present') return there;
  const answered = new Set((await reader.getMany('minutesAnswer', there.map(({ order }) => order))).map(({ _id }) => _id));
  return there.filter(({ order }) => !answered.has(order));
}

async function end(transaction: Transaction, circular: Circular): Promise<Circular> {
  const ended: Circular = { ...circular, state: 'done' };
  await transaction.put('circular', ended);
  return ended;
}

/** What was owed before a session was called off or moved is not handed out after it: people would take the older word for the newer. */
async function stillTrue(transaction: Transaction, { sessionId, event, notice }: Circular): Promise<boolean> {
  const session = await transaction.get('session', sessionId);
  if (!session) return false;
  if (session.stage === 'off') return ENDINGS.has(event);
  return notice === undefined || session.notice?.id === notice.id;
}

async function tellOnce(transaction: Transaction, circular: Circular, seat: Seat): Promise<void> {
  const { _id, sessionId, topicId, event, title, text, why, at, notice } = circular;
  if (notice) await noticeTo(transaction, seat, circular, notice);
  else if (seat.personId !== undefined) await tell(transaction, { to: seat.personId, event, topicId, sessionId, title, text, why, required: true }, at, noticeIdFor(_id, seat));
}
