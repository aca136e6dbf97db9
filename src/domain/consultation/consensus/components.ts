import type { VoteMatrix } from './matrix';
import { strongestDirections, type Spread } from './power-iteration';
import { cellAt, CELL, type Statistics } from './statistics';

/** The mean vote of each statement and the two directions along which opinions differ most, each of length 1 (or all 0). */
export type Components = { centre: number[]; components: [number[], number[]] };

/**
 * The first two principal components of the centred votes. A missing vote is the statement's mean, so 0 after centring:
 * it adds nothing, and the sums over given votes are exact. Statements in `out` are 0 for everybody.
 *
 * The sign of each is ours, since the mathematics leaves it open and a picture must not flip between two days.
 */
export function principalComponents(source: VoteMatrix | Statistics, out: readonly boolean[] = []): Components {
  const { centre, spread } = 'cells' in source ? fromStatistics(source, out) : fromMatrix(source, out);
  const [first, second] = strongestDirections(centre.length, spread);
  return { centre, components: [Array.from(first), Array.from(second)] };
}

function fromStatistics({ statements, cells }: Statistics, out: readonly boolean[]): { centre: number[]; spread: Spread } {
  const centre = Array.from({ length: statements }, (_none, c) => {
    const own = cellAt(c, c);
    return out[c] || cells[own] === 0 ? 0 : cells[own + 1]! / cells[own]!;
  });
  const scatter = new Float64Array(statements * statements);
  for (let high = 0; high < statements; high++) {
    for (let low = 0; low <= high; low++) {
      if (out[low] || out[high]) continue;
      const cell = cellAt(0, high) + CELL * low;
      const value = cells[cell + 3]! - centre[high]! * cells[cell + 1]! - centre[low]! * cells[cell + 2]! + centre[low]! * centre[high]! * cells[cell]!;
      scatter[high * statements + low] = value;
      scatter[low * statements + high] = value;
    }
  }
  return { centre, spread: (from, into) => multiply(scatter, from, into) };
}

/** A square table times a column; four sums side by side, which the processor adds at once. */
function multiply(table: Float64Array, from: Float64Array, into: Float64Array): void {
  const size = from.length;
  const even = size - (size % 4);
  for (let row = 0; row < size; row++) {
    const line = row * size;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < even; i += 4) {
      a += table[line + i]! * from[i]!;
      b += table[line + i + 1]! * from[i + 1]!;
      c += table[line + i + 2]! * from[i + 2]!;
      d += table[line + i + 3]! * from[i + 3]!;
    }
    for (let i = even; i < size; i++) a += table[line + i]! * from[i]!;
    into[row] = a + b + (c + d);
  }
}

/** Straight from the votes, for so many statements that a table of all pairs would not fit into memory. */
function fromMatrix({ statements, starts, columns, values }: VoteMatrix, out: readonly boolean[]): { centre: number[]; spread: Spread } {
  const sums = new Float64Array(statements.length);
  const counts = new Float64Array(statements.length);
  columns.forEach((column, i) => {
    sums[column]! += values[i]!;
    counts[column]!++;
  });
  const centre = statements.map((_id, c) => (out[c] || counts[c] === 0 ? 0 : sums[c]! / counts[c]!));
  const spread: Spread = (from, into) => {
    into.fill(0);
    for (let row = 0; row + 1 < starts.length; row++) {
      let along = 0;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) {
        const c = columns[i]!;
        if (!out[c]) along += (values[i]! - centre[c]!) * from[c]!;
      }
      if (along === 0) continue;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) {
        const c = columns[i]!;
        if (!out[c]) into[c]! += (values[i]! - centre[c]!) * along;
      }
    }
  };
  return { centre, spread };
}
