/** Standard deviations beyond which a share is called more than chance (one side, 90 %). */
export const SIGNIFICANT = 1.2816;

/** A share with one success and one failure added. */
export const share = (success: number, trials: number): number => (success + 1) / (trials + 2);

/** How many standard deviations a share lies above one half; one success added. */
export const aboveHalf = (success: number, trials: number): number => 2 * Math.sqrt(trials + 1) * ((success + 1) / (trials + 1) - 0.5);

/** How many standard deviations the first of two shares lies above the second; one added to all four numbers. */
export function aboveOther(success: number, trials: number, otherSuccess: number, otherTrials: number): number {
  const [s, n, t, m] = [success + 1, trials + 1, otherSuccess + 1, otherTrials + 1];
  const pooled = (s + t) / (n + m);
  if (pooled === 1) return 0;
  return (s / n - t / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}
