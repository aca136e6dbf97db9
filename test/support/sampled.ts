/** `FULL_SWEEPS=1`, as `npm run proof` sets it, asks for every cell of the large tables; without it each row takes its turn through them. */
export const FULL = process.env.FULL_SWEEPS === '1';

/** Every `share`-th of a list, beginning elsewhere for each turn: over the rows of a table every column is met. */
export const sampled = <T>(all: readonly T[], share: number, turn: number): readonly T[] =>
  (FULL || all.length <= 2 ? all : all.filter((_, n) => n % share === turn % share));
