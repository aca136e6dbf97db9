/** Weeks of a month (`2026-11`), Monday first, as days of the month; 0 where a week reaches into another month. */
export function weeksOf(month: string): number[][] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const ahead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: ahead }, () => 0), ...Array.from({ length: days }, (_, n) => n + 1)];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? 0));
}

/** The month so many months on: `monthBeside('2026-12', 1)` is `2027-01`. */
export function monthBeside(month: string, step: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}
