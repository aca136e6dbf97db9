import type { VoteMatrix } from './matrix';

export type VoteCounts = { votes: number; agree: number; disagree: number; pass: number };

/** What was said to one statement, by everybody and by each group. */
export type StatementCounts = { id: number; moderatedOut: boolean; meta: boolean; total: VoteCounts; byGroup: VoteCounts[] };

/**
 * Votes, agrees and disagrees by group and statement; the last group is those in none. Only sums: pages of people can be
 * counted one after the other.
 */
export type Tally = { groups: number; statements: number; numbers: Int32Array };

export const emptyTally = (groups: number, statements: number): Tally => ({ groups, statements, numbers: new Int32Array(3 * (groups + 1) * statements) });

/** Adds the votes of these people; `groupOf` answers a row's group, or −1 for none. */
export function countVotes({ groups, statements, numbers }: Tally, { starts, columns, values }: VoteMatrix, groupOf: (row: number) => number): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const group = groupOf(row);
    const line = (group < 0 ? groups : group) * statements;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const cell = 3 * (line + columns[i]!);
      const value = values[i]!;
      numbers[cell]!++;
      if (value === 1) numbers[cell + 1]!++;
      else if (value === -1) numbers[cell + 2]!++;
    }
  }
}

export const counts = (votes: number, agree: number, disagree: number): VoteCounts => ({ votes, agree, disagree, pass: votes - agree - disagree });

export const addCounts = (a: VoteCounts, b: VoteCounts): VoteCounts => counts(a.votes + b.votes, a.agree + b.agree, a.disagree + b.disagree);

export const subtractCounts = (a: VoteCounts, b: VoteCounts): VoteCounts => counts(a.votes - b.votes, a.agree - b.agree, a.disagree - b.disagree);

export const NO_COUNTS: VoteCounts = counts(0, 0, 0);

/** The counts of one column: each group's, then everybody's. */
export function countsOf({ groups, statements, numbers }: Tally, column: number): Pick<StatementCounts, 'total' | 'byGroup'> {
  const all = Array.from({ length: groups + 1 }, (_none, group) => {
    const cell = 3 * (group * statements + column);
    return counts(numbers[cell]!, numbers[cell + 1]!, numbers[cell + 2]!);
  });
  return { total: all.reduce(addCounts, NO_COUNTS), byGroup: all.slice(0, groups) };
}
