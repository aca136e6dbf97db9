/** Multiplies with the scatter matrix (centred votes, transposed, times centred votes): into = XᵀX · from. */
export type Spread = (from: Float64Array, into: Float64Array) => void;

const ROUNDS = 1000;
const STILL = 1e-13;

/** A direction of length 1, or all 0 where votes do not spread, and how far they spread along it. */
export type Direction = { vector: Float64Array; spread: number };

/** What is smaller than this, against what it was taken from, is rounding. */
const ROUNDING = 1e-12;

/**
 * The direction that `spread` stretches most, at right angles to `besides`. Power iteration from a fixed start, until no
 * entry moves or 1,000 rounds are done. The largest entry is made positive.
 */
export function strongestDirection(size: number, spread: Spread, besides?: Direction): Direction {
  const nothing = { vector: new Float64Array(size), spread: 0 };
  let vector = Float64Array.from({ length: size }, (_none, i) => 1 + ((i * 61) % 101) / 101);
  let next = new Float64Array(size);
  if (besides) removeAlong(vector, besides.vector);
  if (normalise(vector, ROUNDING) === 0) return nothing;
  let length = 0;
  for (let round = 0; round < ROUNDS; round++) {
    spread(vector, next);
    if (besides) removeAlong(next, besides.vector);
    length = normalise(next, (besides?.spread ?? 0) * ROUNDING);
    if (length === 0) return nothing;
    const moved = largestDifference(vector, next);
    [vector, next] = [next, vector];
    if (moved < STILL) break;
  }
  return { vector: largestPositive(vector), spread: length };
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
