/** Yangzhou's clock, eight hours ahead of UTC the whole year. */
const AHEAD_MS = 8 * 3_600_000;

/** A moment as a form holds it: the day as YYYY-MM-DD, the time as HH:mm. */
export type Hour = { date: string; time: string };

export function hourOf(instant: string): Hour {
  const here = new Date(Date.parse(instant) + AHEAD_MS).toISOString();
  return { date: here.slice(0, 10), time: here.slice(11, 16) };
}

/** The instant as the cloud keeps it, or undefined while the form is not complete. */
export function instantAt({ date, time }: Hour): string | undefined {
  const at = Date.parse(`${date}T${time}:00+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** A time of day so many days from now. */
export const hourAhead = (days: number, time: string, now = Date.now()): Hour => ({ date: hourOf(new Date(now + days * 86_400_000).toISOString()).date, time });
