import type { Pool } from '../../src/domain/session/lottery/pool';
import { waitingOrder } from '../../src/domain/session/lottery/substitutes';
import { record } from '../_kernel/audit';
import { now } from '../_kernel/clock';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Draw, Seat, Session } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { countSeats } from '../_store/session-store';
import { counted } from './counts';
import { textOf } from './draw-texts';
import { touchAllLanes } from './lanes';
import { allSeats, lotOf, sha256 } from './lots';
import { guardOf } from './move';
import { fillFreeSeats } from './promote';
import type { Step } from './step';
import { tellSeat } from './tell';

/** Seats given or lines taken up in one transaction. */
const CHUNK = 20;

/**
 * Gives the drawn their seats and everybody else a place in line, in an order that follows from commitment and number alone.
 * Anybody may begin or go on, also two at once: a seat is looked at again in the transaction that changes it, and what is
 * done already is passed over. `hasTime`: what is left is taken up by the timer.
 */
export async function seatDrawn(drawId: string, hasTime: () => boolean = () => true): Promise<boolean> {
  const draw = await reader.get('draw', drawId);
  if (draw?.state !== 'drawn') return false;
  const ranks = await ranksOf(draw);
  const rankOf = (seat: Seat): number => ranks.get(lotOf(draw, seat)) ?? ranks.size;
  while (hasTime()) {
    const left = (await allSeats(draw.sessionId, ['applied'])).sort((a, b) => rankOf(a) - rankOf(b));
    if (left.length === 0) return finish(draw);
    for (let from = 0; from < left.length && hasTime(); from += CHUNK) {
      if (!(await giveSome(draw, left.slice(from, from + CHUNK), rankOf))) return false;
    }
  }
  return true;
}

/** Those drawn first, then the others in the random order of substitutes. */
async function ranksOf(draw: Draw): Promise<Map<string, number>> {
  const pool = JSON.parse((await textOf(reader, draw, 'pool'))!) as Pool;
  const { panel, number } = draw.drawn!;
  return new Map([...panel, ...waitingOrder(pool, panel, `${draw.published!.commitment}:${number}`, sha256)].map((id, rank) => [id, rank]));
}

/** The session and its draw, while both stand; a session that was put off meanwhile has none any more. */
async function standing(transaction: Transaction, drawId: string): Promise<{ draw: Draw; session: Session } | undefined> {
  const draw = await transaction.get('draw', drawId);
  const session = draw && (await transaction.get('session', draw.sessionId));
  if (draw?.state !== 'drawn' || !session) return undefined;
  if (session.draw?.id === drawId && session.state === 'sign-up-closed') return { draw, session };
  await transaction.put('draw', { ...draw, state: 'given-up' });
  return undefined;
}

const stepOf = (transaction: Transaction): Step => {
  const at = now();
  return { transaction, now: at, tell: (message) => tell(transaction, message, at) };
};

const giveSome = (known: Draw, seats: readonly Seat[], rankOf: (seat: Seat) => number): Promise<boolean> => transact(async (transaction) => {
  const found = await standing(transaction, known._id);
  if (!found) return false;
  const { draw, session } = found;
  const [step, panel] = [stepOf(transaction), new Set(draw.drawn!.panel)];
  const before = await guardOf(transaction, session._id);
  let guard = before;
  for (const { _id } of seats) {
    const seat = await transaction.get('seat', _id);
    if (seat?.state !== 'applied') continue;
    const lot = { drawId: draw._id, number: lotOf(draw, seat) };
    const drawn = panel.has(lot.number);
    if (drawn) guard = { ...counted(guard, seat, 1), forLot: Math.max(0, (guard.forLot ?? 0) - 1) };
    await transaction.put('seat', drawn
      ? { ...seat, lot, state: 'seated', chosenBecause: `摇号产生（号码${draw.drawn!.number}）`, at: step.now }
      : { ...seat, lot, state: 'waiting', order: `${draw._id}${String(rankOf(seat)).padStart(4, '0')}` });
    await tellSeat(step, session, seat, drawn ? 'drawn' : 'not-drawn');
  }
  if (guard !== before) await transaction.put('seatGuard', guard);
  return true;
});

/** The draw is over: seats of those who had withdrawn go to the line, and the session is free for its next step. */
const finish = ({ _id }: Draw): Promise<boolean> => transact(async (transaction) => {
  const found = await standing(transaction, _id);
  if (!found) return false;
  const { draw, session } = found;
  const step = stepOf(transaction);
  await touchAllLanes(transaction, session._id);
  if ((await countSeats(session._id, 'applied')) > 0) return true;
  const { forLot: _drawn, ...guard } = await guardOf(transaction, session._id);
  const over: Session = { ...session, draw: { id: draw._id, state: 'done' }, revision: session.revision + 1 };
  await transaction.put('session', over);
  await transaction.put('draw', { ...draw, state: 'done', doneAt: step.now });
  await fillFreeSeats(step, over, { ...guard, changes: guard.changes + 1 });
  await record(transaction, { at: step.now, action: 'draw.seat', by: 'draw', roles: [], outcome: 'done', roomId: session.roomId, topicId: session.topicId, sessionId: session._id });
  return true;
});
