import { createHash } from 'node:crypto';
import { saltedId, type Hash } from '../../src/domain/session/lottery/hash';
import type { Draw, Seat, SeatState } from '../_store/documents';
import { seatsOf } from '../_store/session-store';

/** SHA-256 in a function. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** Hexadecimal digits of a published number: short enough to be read out, too many for two people to have the same. */
const DIGITS = 12;

/**
 * A person's number in a draw. It comes from the place in line, which is nobody else's and stays when a seat that was
 * registered on paper is taken over in WeChat; without the salt nobody gets from one to the other.
 */
export const lotOf = ({ _id, salt }: Pick<Draw, '_id' | 'salt'>, { lot, order }: Pick<Seat, 'lot' | 'order'>): string => (lot?.drawId === _id ? lot.number : saltedId(salt, order, sha256).slice(0, DIGITS));

const PAGE = 1000;

/** All seats in these states, in order: for what looks at a whole pool. */
export async function allSeats(sessionId: string, states: readonly SeatState[]): Promise<Seat[]> {
  const found: Seat[] = [];
  for (let after: string | undefined; ;) {
    const page = await seatsOf(sessionId, states, PAGE, after);
    found.push(...page);
    if (page.length < PAGE) return found;
    after = page[PAGE - 1]!.order;
  }
}
