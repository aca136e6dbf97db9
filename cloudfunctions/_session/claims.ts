import { newPaperCode, paperCodeId } from '../_kernel/paper-code';
import type { Seat, Session } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { seatId } from '../_store/keys';
import { touchOneLane } from './lanes';

/** A code on paper for somebody who is not known by WeChat yet; good until the session is over. */
export async function issueClaim(transaction: Transaction, session: Session, seat: Seat): Promise<string> {
  const code = newPaperCode();
  await transaction.create('seatClaim', { _id: paperCodeId(code), seatId: seat._id, sessionId: session._id, until: session.endsAt });
  return code;
}

/** The seat becomes the person's own: under the key that makes one person have one seat. */
export async function takeOver(transaction: Transaction, seat: Seat, personId: string, change: Partial<Seat> = {}): Promise<Seat> {
  const own: Seat = { ...seat, ...change, _id: seatId(seat.sessionId, personId), personId, withoutWechat: false };
  if (own._id !== seat._id) await transaction.remove('seat', seat._id);
  await transaction.put('seat', own);
  await touchOneLane(transaction, seat.sessionId, own._id);
  return own;
}
