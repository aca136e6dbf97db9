import { NO_VOTE, voteAt, withVote } from '../../src/domain/consultation/consensus/packed-votes';
import type { VoteValue } from '../../src/domain/consultation/consensus/vote';
import type { Lane } from '../../src/domain/session/eligibility';
import { answered, note } from '../_statement/change';
import { each } from '../_kernel/each';
import type { Run, Task } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { Opinion, OpinionMove, OpinionTally } from '../_store/documents';
import { movesDue, opinionsIn, tallyOf } from '../_store/statement-store';

const [SESSIONS, PAGE] = [10, 200];

/** Statements that were merged and mean the same: who answered only the other has answered this one. Gone through page by page, any number of times. */
export const moveAnswers: Task = (run) => each(run, () => movesDue(SESSIONS), (tally) => goOn(run, tally));

async function goOn({ hasTime }: Run, { _id: sessionId, moves: [move] }: OpinionTally): Promise<boolean> {
  if (!move) return keep(sessionId, undefined, undefined);
  const [lane, from] = placeIn(move.after);
  const page = await opinionsIn(sessionId, lane, from, PAGE);
  for (const opinion of page) {
    if (!hasTime()) return false;
    if (moved(opinion, move)) await moveOne(opinion._id, move);
  }
  const last = page[page.length - 1]?.joined;
  return keep(sessionId, move, page.length === PAGE ? `${lane}~${last}` : lane === 'inside' ? 'outside~' : undefined);
}

function placeIn(after: string | undefined): [Lane, string] {
  const [lane = 'inside', joined = ''] = (after ?? 'inside~').split('~');
  return [lane as Lane, joined];
}

/** The answers with the move made, where there is one to make. */
function moved({ votes }: Opinion, { from, to }: OpinionMove): string | undefined {
  const value = voteAt(votes, from);
  return value === NO_VOTE || voteAt(votes, to) !== NO_VOTE ? undefined : withVote(votes, { column: to, value: value as VoteValue });
}

const moveOne = (id: string, move: OpinionMove): Promise<void> => transact(async (transaction) => {
  const before = (await transaction.get('opinion', id))!;
  const votes = moved(before, move);
  if (votes === undefined) return;
  const after = answered(before, votes, votes.length);
  await transaction.put('opinion', { ...after, placed: before.placed });
  await note(transaction, before, after);
});

/** How far the first move has come; without a place it is done. */
const keep = (sessionId: string, move: OpinionMove | undefined, after: string | undefined): Promise<boolean> => transact(async (transaction) => {
  const { movesDue: _due, ...tally } = await tallyOf(transaction, sessionId);
  const [first, ...rest] = tally.moves;
  if (move && (first?.from !== move.from || first.to !== move.to || first.after !== move.after)) return false;
  const moves = move && after !== undefined ? [{ ...move, after }, ...rest] : rest;
  await transaction.put('opinionTally', { ...tally, moves, ...(moves.length > 0 ? { movesDue: true as const } : {}) });
  return true;
});
