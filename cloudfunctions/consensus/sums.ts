import { packStatistics, unpackStatistics } from '../../src/domain/consultation/consensus/packed-statistics';
import { emptyStatistics, growStatistics, type Statistics } from '../../src/domain/consultation/consensus/statistics';
import type { Lane } from '../../src/domain/session/eligibility';
import type { OpinionSums, OpinionTally } from '../_store/documents';
import type { Reader, Transaction } from '../_store/door';
import { sumsId } from '../_store/statement-store';

/** The sums of one lane, with room for every number given so far. */
export async function sumsOf(from: Pick<Reader, 'get'> | Transaction, { _id, pieces }: OpinionTally, lane: Lane, columns: number): Promise<Statistics> {
  const parts: OpinionSums[] = [];
  for (let piece = 0; piece < pieces[lane]; piece += 1) parts.push((await from.get('opinionSums', sumsId(_id, lane, piece)))!);
  return growStatistics(parts.length === 0 ? emptyStatistics(0) : unpackStatistics(parts), columns);
}

/** Puts them back, in as many documents as they take. Answers how many: sums never shrink, so none is left over. */
export async function keepSums(transaction: Transaction, sessionId: string, lane: Lane, sums: Statistics): Promise<number> {
  const pieces = packStatistics(sums);
  for (const [i, piece] of pieces.entries()) await transaction.put('opinionSums', { _id: sumsId(sessionId, lane, i), ...piece });
  return pieces.length;
}
