/** How many groups were best last time, how often running, and how many are shown. */
export type Smoothing = { best: number; times: number; shown: number };

const TIMES = 4;

/** A map whose number of groups changes with every vote confuses: a new number is shown once it was best 4 times running. */
export function smoothK(before: Smoothing | undefined, best: number): Smoothing {
  if (!before) return { best, times: 1, shown: best };
  const times = before.best === best ? before.times + 1 : 1;
  return { best, times, shown: times >= TIMES ? best : before.shown };
}
