import type { VoteMatrix } from './matrix';
import { cellAt, CELL, type Statistics } from './statistics';

/** The mean vote of each statement and the two directions along which opinions differ most, each of length 1 (or all 0). */
export type Components = { centre: number[]; components: [number[], number[]] };

const ROUNDS = 1000;
const STILL = 1e-13;

/**
 * The first two principal components of the centred votes. A missing vote is the statement's mean, so 0 after centring:
 * it adds nothing, and the sums over given votes are exact. Statements in `out` are 0 for everybody.
 *
 * Power iteration from a fixed start; the second direction is kept at right angles to the first. The largest entry of
 * each is made positive: the mathematics leaves the sign open, and a picture must not flip between two days.
 */
export function principalComponents(source: VoteMatrix | Statistics, out: readonly boolean[] = []): Components {
  const { centre, spread } = 'cells' in source ? fromStatistics(source, out) : fromMatrix(source, out);
  const first = strongest(centre.length, spread);
  const second = strongest(centre.length, spread, first);
  return { centre, components: [Array.from(first), Array.from(second)] };
}

/** Multiplies with the scatter matrix (centred votes, transposed, times centred votes): into = XᵀX · from. */
type Spread = (from: Float64Array, into: Float64Array) => void;

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
  const spread: Spread = (from, into) => {
    for (let row = 0; row < statements; row++) {
      let sum = 0;
      const line = row * statements;
      for (let column = 0; column < statements; column++) sum += scatter[line + column]! * from[column]!;
      into[row] = sum;
    }
  };
  return { centre, spread };
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

function strongest(size: number, spread: Spread, besides?: Float64Array): Float64Array {
  let vector = Float64Array.from({ length: size }, (_none, i) => 1 + ((i * 61) % 101) / 101);
  let next = new Float64Array(size);
  if (besides) removeAlong(vector, besides);
  if (!normalise(vector, 0)) return vector;
  let scale = 0;
  for (let round = 0; round < ROUNDS; round++) {
    spread(vector, next);
    if (besides) removeAlong(next, besides);
    const length = normalise(next, scale * 1e-12);
    if (!length) return new Float64Array(size);
    scale = Math.max(scale, length);
    const moved = largestDifference(vector, next);
    [vector, next] = [next, vector];
    if (moved < STILL) break;
  }
  return largestPositive(vector);
}

function removeAlong(vector: Float64Array, direction: Float64Array): void {
  let along = 0;
  for (let i = 0; i < vector.length; i++) along += vector[i]! * direction[i]!;
  for (let i = 0; i < vector.length; i++) vector[i]! -= along * direction[i]!;
}

/** Makes the length 1 and answers what it was, or 0 where there is nothing but rounding left. */
function normalise(vector: Float64Array, least: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  const length = Math.sqrt(sum);
  if (length <= least) return 0;
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return length;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i]! - b[i]!));
  return largest;
}

function largestPositive(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const value of vector) if (Math.abs(value) > Math.abs(largest)) largest = value;
  return largest < 0 ? vector.map((value) => 0 - value) : vector;
}
