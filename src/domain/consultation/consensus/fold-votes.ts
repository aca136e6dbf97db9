import { NO_VOTE, voteAt, withVote, type PackedVotes } from './packed-votes';
import { applyVote, type Statistics } from './statistics';
import type { VoteValue } from './vote';

/**
 * Takes everything one person changed into the statistics: `before` as they know her, `after` as she says now. Done again
 * with `after` on both sides it does nothing; so whoever keeps with a person what was folded may repeat a batch.
 */
export function foldVotes(statistics: Statistics, before: PackedVotes, after: PackedVotes): Statistics {
  let known = before;
  for (let column = 0; column < Math.max(before.length, after.length); column++) {
    const now = voteAt(after, column);
    if (now === voteAt(known, column)) continue;
    const change = { column, value: now === NO_VOTE ? null : (now as VoteValue) };
    applyVote(statistics, known, change);
    known = withVote(known, change);
  }
  return statistics;
}
