import { newId } from '../_kernel/ids';
import type { Transaction } from '../_store/door';

/**
 * Whoever joins a list of a session's seats without moving its counts writes one lane; whoever must see the list whole
 * writes them all, before reading it, and so conflicts with each who joins meanwhile. Joiners meet only in the same lane, by
 * chance. Four: with 33 joining a second for some 15 ms each, one in eight meets another and tries again, and who takes them
 * all has them in a few milliseconds.
 */
const LANES = 4;

const laneOf = (sessionId: string, n: number): string => `${sessionId}-${n}`;

/** The mark differs each time: a write that changes nothing might not count as one. */
const touch = (transaction: Transaction, _id: string): Promise<void> => transaction.put('seatLane', { _id, last: newId() });

export const touchOneLane = (transaction: Transaction, sessionId: string, seatId: string): Promise<void> =>
  touch(transaction, laneOf(sessionId, parseInt(seatId.slice(-4), 16) % LANES));

/** To be done first: what is read after it nobody can add to any more. */
export async function touchAllLanes(transaction: Transaction, sessionId: string): Promise<void> {
  for (let n = 0; n < LANES; n += 1) await touch(transaction, laneOf(sessionId, n));
}
