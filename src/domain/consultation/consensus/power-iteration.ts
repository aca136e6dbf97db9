/** Multiplies with the scatter matrix (centred votes, transposed, times centred votes): into = XᵀX · from. */
export type Spread = (from: Float64Array, into: Float64Array) => void;

const ROUNDS = 1000;
const STILL = 1e-13;
/** What is smaller than this, against what it was taken from, is rounding. */
const ROUNDING = 1e-12;

/**
 * The two directions along which `spread` stretches most, of length 1 and at right angles; all 0 where nothing is left.
 * Power iteration of both at once from a fixed start. In each round they are turned within their plane to where they
 * do not mix, so two almost equally strong ones settle too; then multiplied, and set at right angles again. It ends when
 * no entry moves, or after 1,000 rounds. The largest entry of each is made positive.
 */
export function strongestDirections(size: number, spread: Spread): [Float64Array, Float64Array] {
  let [first, second] = [start(size, 61), start(size, 37)];
  let [nextFirst, nextSecond] = [start(size, 0), start(size, 0)];
  normalise(first, 0);
  removeAlong(second, first);
  normalise(second, ROUNDING);
  for (let round = 0; round < ROUNDS; round++) {
    spread(first, nextFirst);
    spread(second, nextSecond);
    const turn = unmixing(product(first, nextFirst), product(first, nextSecond), product(second, nextSecond));
    rotate(nextFirst, nextSecond, turn);
    const strength = normalise(nextFirst, 0);
    removeAlong(nextSecond, nextFirst);
    normalise(nextSecond, strength * ROUNDING);
    const moved = Math.max(largestDifference(first, nextFirst), largestDifference(second, nextSecond));
    [first, nextFirst] = [nextFirst, first];
    [second, nextSecond] = [nextSecond, second];
    if (moved < STILL) break;
  }
  return [largestPositive(first), largestPositive(second)];
}

const start = (size: number, step: number): Float64Array => Float64Array.from({ length: size }, (_none, i) => 1 + ((i * step) % 101) / 101);

type Turn = { cosine: number; sine: number };

/** The turn that makes the table [[a, b], [b, d]] diagonal, the larger value first. */
function unmixing(a: number, b: number, d: number): Turn {
  const swapped = a < d;
  if (Math.abs(b) <= (a + d) * 1e-15) return swapped ? { cosine: 0, sine: 1 } : { cosine: 1, sine: 0 };
  const steep = Math.abs(a - d) / (2 * Math.abs(b));
  const tangent = Math.sign(b) / (steep + Math.sqrt(1 + steep * steep));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  return swapped ? { cosine: Math.abs(sine), sine: Math.sign(b) * cosine } : { cosine, sine };
}

function rotate(first: Float64Array, second: Float64Array, { cosine, sine }: Turn): void {
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i]!, second[i]!];
    first[i] = cosine * x + sine * y;
    second[i] = cosine * y - sine * x;
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function removeAlong(vector: Float64Array, direction: Float64Array): void {
  const along = product(vector, direction);
  for (let i = 0; i < vector.length; i++) vector[i]! -= along * direction[i]!;
}

/** Makes the length 1 and answers what it was; where there is nothing but rounding left, makes all 0 and answers 0. */
function normalise(vector: Float64Array, least: number): number {
  const length = Math.sqrt(product(vector, vector));
  if (length <= least) {
    vector.fill(0);
    return 0;
  }
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
