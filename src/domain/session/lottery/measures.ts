/** How unequal chances are: 0 when all are equal, toward 1 when few have all. Ascending, i from 1: Σ(2i−n−1)x_i / (n·Σx). */
export function gini(values: readonly number[]): number {
  const ascending = values.slice().sort((a, b) => a - b);
  const total = ascending.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  return Math.max(0, ascending.reduce((sum, value, i) => sum + (2 * (i + 1) - ascending.length - 1) * value, 0) / (ascending.length * total));
}

/** 0 as soon as one value is 0. */
export const geometricMean = (values: readonly number[]): number =>
  values.length === 0 || values.some((value) => value <= 0) ? 0 : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
