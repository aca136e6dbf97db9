/** Times of single operations, in milliseconds. */
export type Figures = { p50: number; p99: number; perSecond: number };

/** The first fifth warms up and does not count. */
export function measure(rounds: number, work: (i: number) => unknown): Figures {
  const times: number[] = [];
  for (let i = -Math.ceil(rounds / 5); i < rounds; i++) {
    const started = performance.now();
    work(Math.abs(i));
    if (i >= 0) times.push(performance.now() - started);
  }
  return figuresOf(times, 1);
}

export async function measureAsync(rounds: number, work: (i: number) => Promise<unknown>, each = 1): Promise<Figures> {
  const times: number[] = [];
  for (let i = -Math.ceil(rounds / 5); i < rounds; i++) {
    const started = performance.now();
    await work(Math.abs(i));
    if (i >= 0) times.push(performance.now() - started);
  }
  return figuresOf(times, each);
}

function figuresOf(times: number[], each: number): Figures {
  const total = times.reduce((sum, time) => sum + time, 0);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return { p50: at(0.5), p99: at(0.99), perSecond: (times.length * each * 1000) / total };
}

export const shown = ({ p50, p99, perSecond }: Figures) => `p50 ${p50.toFixed(3)} ms  p99 ${p99.toFixed(3)} ms  ${Math.round(perSecond)}/s`;
