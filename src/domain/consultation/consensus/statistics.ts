import type { VoteMatrix } from './matrix';
import { NO_VOTE, voteAt, type PackedVotes, type VoteChange } from './packed-votes';

/**
 * All the components need to know of the votes, as whole numbers, so adding in any order gives the same bits. For each pair
 * of statements (low ≤ high) one cell of four: how many voted on both, the sum of their votes on low, the sum of their
 * votes on high, the sum of the products. The pair of a statement with itself holds its own count, sum and sum of squares.
 *
 * Cells stand in the order (0,0) (0,1) (1,1) (0,2) …: a statement added later only appends. Its size depends on the number
 * of statements, never on the number of people: 500 statements take 2 MB.
 */
export type Statistics = { statements: number; cells: Int32Array };

export const CELL = 4;

/** Where the cell of a pair begins; `low` ≤ `high`. */
export const cellAt = (low: number, high: number): number => CELL * ((high * (high + 1)) / 2 + low);

export const emptyStatistics = (statements: number): Statistics => ({ statements, cells: new Int32Array(cellAt(0, statements)) });

/** The same statistics with room for statements that were added. */
export function growStatistics(statistics: Statistics, statements: number): Statistics {
  if (statements <= statistics.statements) return statistics;
  const grown = emptyStatistics(statements);
  grown.cells.set(statistics.cells);
  return grown;
}

/**
 * Takes one change of one person into the statistics, which are changed in place (2 MB are not copied for one vote) and
 * returned. `personVotes` are the votes of that person before the change. Work: the statements of one person.
 */
export function applyVote(statistics: Statistics, personVotes: PackedVotes, { column, value }: VoteChange): Statistics {
  const { cells, statements } = statistics;
  if (column < 0 || column >= statements) throw new Error(`no such column: ${column}`);
  const old = voteAt(personVotes, column);
  const before = old === NO_VOTE ? 0 : old;
  const count = Number(value !== null) - Number(old !== NO_VOTE);
  const sum = (value ?? 0) - before;
  if (count === 0 && sum === 0) return statistics;
  for (let other = 0; other < Math.min(personVotes.length, statements); other++) {
    const vote = other === column ? NO_VOTE : voteAt(personVotes, other);
    if (vote === NO_VOTE) continue;
    const cell = other < column ? cellAt(other, column) : cellAt(column, other);
    cells[cell]! += count;
    cells[cell + (other < column ? 2 : 1)]! += sum;
    cells[cell + (other < column ? 1 : 2)]! += count * vote;
    cells[cell + 3]! += sum * vote;
  }
  const own = cellAt(column, column);
  cells[own]! += count;
  cells[own + 1]! += sum;
  cells[own + 2]! += sum;
  cells[own + 3]! += (value ?? 0) ** 2 - before ** 2;
  return statistics;
}

/** Sums of two sets of people that share nobody: shards are kept apart and added when a map is drawn. */
export function mergeStatistics(a: Statistics, b: Statistics): Statistics {
  const [large, small] = a.statements >= b.statements ? [a, b] : [b, a];
  const merged = { statements: large.statements, cells: large.cells.slice() };
  small.cells.forEach((value, i) => {
    merged.cells[i]! += value;
  });
  return merged;
}

/** The statistics of everybody in a matrix, at once; added to what is given, to go on page by page. */
export function statisticsOf({ statements, starts, columns, values }: VoteMatrix, statistics = emptyStatistics(statements.length)): Statistics {
  const { cells } = statistics;
  const width = CELL;
  for (let row = 0; row + 1 < starts.length; row++) {
    const first = starts[row]!;
    for (let j = first; j < starts[row + 1]!; j++) {
      const high = values[j]!;
      const line = cellAt(0, columns[j]!);
      for (let i = first; i <= j; i++) {
        const low = values[i]!;
        const cell = line + width * columns[i]!;
        cells[cell]!++;
        cells[cell + 1]! += low;
        cells[cell + 2]! += high;
        cells[cell + 3]! += low * high;
      }
    }
  }
  return statistics;
}
