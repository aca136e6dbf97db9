import { newId } from '../_kernel/ids';
import type { Transaction } from '../_store/door';

/**
 * Whoever joins a list of a session's seats without moving its counts writes one lane; whoever must see the list whole
 * writes them all, and so conflicts with each who joins meanwhile. Joiners meet only in the same lane, by chance.
 * Eight: with 33 joining a second for some 20 ms each, one in twelve meets another and tries again.
 */
const LANES = 8;

const laneOf = (sessionId: string, n: number): string => `${sessionId}-${n}`;

/** The mark differs each time: a write that changes nothing might not count as one. */
const touch = (transaction: Transaction, _id: string): Promise<void> => transaction.put('seatLane', { _id, last: newId() });

export const touchOneLane = (transaction: Transaction, sessionId: string, seatId: string): Promise<void> =>
  touch(transaction, laneOf(sessionId, parseInt(seatId.slice(-4), 16) % LANES));

export async function touchAllLanes(transaction: Transaction, sessionId: string): Promise<void> {
  for (let n = 0; n < LANES; n += 1) await touch(transaction, laneOf(sessionId, n));
}
