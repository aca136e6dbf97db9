import { ENOUGH_VOTES } from '../../src/domain/consultation/consensus/in-conversation';
import { newId } from '../_kernel/ids';
import type { Opinion } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** Who has answered enough to stand on the map stays on it. */
export function answered(before: Opinion, votes: string, columns: number): Opinion {
  const count = votes.length - (votes.match(/\./g)?.length ?? 0);
  return { ...before, votes, answered: count, joined: before.joined ?? newId(), placed: before.placed || count >= Math.min(ENOUGH_VOTES, columns) };
}

/** What is to be added to the sums. Who has come from one lane to the other is taken out of the one and added to the other. */
export async function note(transaction: Transaction, before: Opinion, after: Opinion): Promise<void> {
  const { sessionId, _id: opinionId } = after;
  const line = (change: Pick<Opinion, 'lane'> & { before: string; after: string }) => transaction.create('opinionChange', { _id: newId(), sessionId, opinionId, ...change });
  if (before.lane === after.lane) return line({ lane: after.lane, before: before.votes, after: after.votes });
  if (before.votes !== '') await line({ lane: before.lane, before: before.votes, after: '' });
  return line({ lane: after.lane, before: '', after: after.votes });
}
