/** A linear program: find values within their bounds that keep every row and make Σ cost · value largest. */
export type Program = {
  cost: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
  rows: readonly Row[];
  /** All values must be whole numbers. */
  whole?: boolean;
};
/** lower ≤ Σ values · columns ≤ upper. */
export type Row = { columns: readonly number[]; values: readonly number[]; lower: number; upper: number };

/**
 * `rowPrices` (only in fractions): how the objective moves with a row's bound. A price that is not 0 says that the row
 * holds the objective back in every best answer.
 */
export type Answer =
  | { outcome: 'solved'; objective: number; values: Float64Array; rowPrices: Float64Array }
  | { outcome: 'impossible' }
  | { outcome: 'out-of-time' };

/** Solves one program at a time and keeps nothing between two, so an answer depends on its program alone. */
export interface Solver {
  maximise(program: Program, seconds?: number): Answer;
}
