import type { VoteValue } from './vote';

/**
 * All votes of one person, one character a statement in column order: `+` agree, `-` disagree, `0` pass, `.` no vote.
 * A text may be shorter than the list of statements: what was added later has no vote.
 */
export type PackedVotes = string;

/** One new, changed or (null) withdrawn vote; `column` is the statement's place in the order of statements. */
export type VoteChange = { column: number; value: VoteValue | null };

/** What a cell without a vote is read as. */
export const NO_VOTE = 2;

const AGREE = 43;
const DISAGREE = 45;
const PASS = 48;
const NONE = 46;

/** 1, 0, −1 or `NO_VOTE`. */
export function voteAt(votes: PackedVotes, column: number): number {
  if (column >= votes.length) return NO_VOTE;
  const code = votes.charCodeAt(column);
  if (code === NONE) return NO_VOTE;
  if (code === AGREE) return 1;
  if (code === DISAGREE) return -1;
  if (code === PASS) return 0;
  throw new Error(`packed votes hold an unknown sign at ${column}`);
}

/**
 * Writes the columns and values of all votes of a person into two arrays from `at` on, and answers where they end. For
 * the many: one call a person.
 */
export function unpackVotes(votes: PackedVotes, columns: Uint16Array, values: Int8Array, at: number): number {
  for (let column = 0; column < votes.length; column++) {
    const value = voteAt(votes, column);
    if (value === NO_VOTE) continue;
    columns[at] = column;
    values[at++] = value;
  }
  return at;
}

/** The votes of a person from what she said to each column. */
export const packVotes = (values: readonly (VoteValue | null)[]): PackedVotes => values.map(sign).join('');

function sign(value: VoteValue | null): string {
  if (value === null) return '.';
  if (value === 0) return '0';
  return value === 1 ? '+' : '-';
}

/** The person's votes after a change. */
export function withVote(votes: PackedVotes, { column, value }: VoteChange): PackedVotes {
  if (!Number.isInteger(column) || column < 0) throw new Error(`no such column: ${column}`);
  return votes.slice(0, column).padEnd(column, '.') + sign(value) + votes.slice(column + 1);
}
