import { sessionNotice, type SessionEvent } from '../../src/copy/session-notices';
import { newId } from '../_kernel/ids';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Circular, Seat, SeatState, Session } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { key } from '../_store/keys';
import { circularsOf, seatsById } from '../_store/session-store';
import { isPresent } from './presence';
import type { Step } from './step';

/** Seats looked through in one transaction of handing out. */
const PAGE = 50;

/**
 * Owes a notice to everybody with a seat in one of these states. It is written in the transaction of the act, so it is owed
 * exactly when the act is done; it is handed out afterwards in pages, since a waiting list may be long.
 */
export const owe = ({ transaction, now }: Step, session: Session, event: SessionEvent, audience: readonly SeatState[], { reason = '', notesTold = false, among }: { reason?: string; notesTold?: boolean; among?: NonNullable<Circular['among']> } = {}): Promise<void> =>
  transaction.create('circular', {
    _id: newId(), sessionId: session._id, topicId: session.topicId, ...sessionNotice(event, { topic: session.topicTitle, reason }), audience, at: now, state: 'open', ...(notesTold ? { notesTold } : {}), ...(among ? { among } : {}),
  });

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
    const page = await seatsById(circular.sessionId, circular.after, PAGE);
    const meant = await meantBy(circular, page, transaction);
    for (const seat of meant) if (seat.personId !== undefined) await tellOnce(transaction, circular, seat, seat.personId);
    const last = page[page.length - 1]?._id;
    const further: Circular = page.length < PAGE ? { ...circular, state: 'done' } : { ...circular, after: last! };
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

async function tellOnce(transaction: Transaction, { _id, sessionId, topicId, event, title, text, why, at, notesTold }: Circular, seat: Seat, to: string): Promise<void> {
  await tell(transaction, { to, event, topicId, sessionId, title, text, why, required: true }, at, `${_id}-${key(to).slice(0, 12)}`);
  if (notesTold) await transaction.put('seat', { ...seat, told: { at, channel: 'inApp' } });
}
