import { foldVotes } from '../../src/domain/consultation/consensus/fold-votes';
import type { Lane } from '../../src/domain/session/eligibility';
import type { Task } from '../_kernel/serve-timer';
import { replyFor } from '../_kernel/answers';
import { transact } from '../_kernel/transact';
import type { OpinionChange, OpinionTally } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { changesAfter, changesIn, tallyOf } from '../_store/statement-store';
import { drawnNext, LANES } from './draw-next';
import { keepSums, sumsOf } from './sums';

/** So many at once: a transaction of a second or two. */
const [BATCH, LOOK] = [200, 20];

/** Adds up what was answered, session by session, the oldest first, until nothing waits or time is up. A session that fails waits for the next run and holds up no other. */
export const takeInAnswers: Task = async ({ hasTime, now }) => {
  const failed = new Set<string>();
  let [taken, after] = [0, ''];
  while (hasTime()) {
    const oldest = await changesAfter(after, LOOK);
    const sessionId = oldest.find((change) => !failed.has(change.sessionId))?.sessionId;
    if (sessionId) taken += await takeIn(sessionId, now).catch((error: unknown) => { replyFor(error); failed.add(sessionId); return 0; });
    else if (oldest.length === LOOK) after = oldest[LOOK - 1]!._id;
    else break;
  }
  return taken;
};

/**
 * One batch. Changes are read after the tally: had somebody else taken them in meanwhile, the tally would have moved. Added and taken away in one
 * transaction, so each counts exactly once, whatever stops in between.
 */
async function takeIn(sessionId: string, now: string): Promise<number> {
  const { folds } = await tallyOf(reader, sessionId);
  const changes = await changesIn(sessionId, BATCH);
  return transact(async (transaction) => {
    const tally = await tallyOf(transaction, sessionId);
    if (tally.folds !== folds) return 0;
    const columns = (await transaction.get('conversation', sessionId))?.columns ?? 0;
    const pieces = { ...tally.pieces };
    for (const lane of LANES) {
      const own = changes.filter((change) => change.lane === lane);
      if (own.length > 0) pieces[lane] = await addUp(transaction, tally, lane, columns, own);
    }
    for (const { _id } of changes) await transaction.remove('opinionChange', _id);
    const changedIn = (one: Lane) => [...new Set([...tally.changed[one], ...changes.filter(({ lane }) => lane === one).map(({ opinionId }) => opinionId)])];
    await transaction.put('opinionTally', drawnNext({ ...tally, folds: folds + 1, pieces, changed: { inside: changedIn('inside'), outside: changedIn('outside') } }, now));
    return changes.length;
  });
}

async function addUp(transaction: Transaction, tally: OpinionTally, lane: Lane, columns: number, changes: readonly OpinionChange[]): Promise<number> {
  const sums = await sumsOf(transaction, tally, lane, columns);
  for (const { before, after } of changes) foldVotes(sums, before, after);
  return keepSums(transaction, tally._id, lane, sums);
}
