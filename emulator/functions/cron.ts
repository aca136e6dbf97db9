/** A parsed 7-field expression: second minute hour day month week year. Times are in UTC+8, as in the cloud. */
export type Cron = {
  second: ReadonlySet<number>;
  minute: ReadonlySet<number>;
  hour: ReadonlySet<number>;
  day: ReadonlySet<number> | undefined;
  month: ReadonlySet<number>;
  week: ReadonlySet<number> | undefined;
  year: ReadonlySet<number> | undefined;
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEK_DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const UTC8_MILLISECONDS = 8 * 3600 * 1000;
const DAY_MILLISECONDS = 24 * 3600 * 1000;

export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 7) throw new Error(`cron "${expression}" has ${fields.length} fields; the cloud takes 7`);
  const [second, minute, hour, day, month, week, year] = fields as [string, string, string, string, string, string, string];
  const star = (text: string, read: () => ReadonlySet<number>) => (text === '*' ? undefined : read());
  return {
    second: parseField(second, 0, 59),
    minute: parseField(minute, 0, 59),
    hour: parseField(hour, 0, 23),
    day: star(day, () => parseField(day, 1, 31)),
    month: parseField(named(month, MONTHS, 1), 1, 12),
    week: star(week, () => parseField(named(week, WEEK_DAYS, 0), 0, 6)),
    year: star(year, () => parseField(year, 1970, 2099)),
  };
}

/** The first moment strictly after `from`, or undefined when the year field lies behind. */
export function nextRun(cron: Cron, from: number): number | undefined {
  const local = Math.floor(from / 1000) * 1000 + 1000 + UTC8_MILLISECONDS;
  const firstDay = Math.floor(local / DAY_MILLISECONDS);
  const longestSearch = 366 * (cron.year ? 130 : 29);
  for (let day = firstDay; day < firstDay + longestSearch; day += 1) {
    if (!runsOn(cron, new Date(day * DAY_MILLISECONDS))) continue;
    const earliest = day === firstDay ? local - day * DAY_MILLISECONDS : 0;
    const time = firstTime(cron, earliest / 1000);
    if (time !== undefined) return day * DAY_MILLISECONDS + time * 1000 - UTC8_MILLISECONDS;
  }
  return undefined;
}

/** Day and week together mean either of them, as Tencent's page on cron says. */
function runsOn(cron: Cron, date: Date): boolean {
  if (!cron.month.has(date.getUTCMonth() + 1)) return false;
  if (cron.year && !cron.year.has(date.getUTCFullYear())) return false;
  const day = cron.day?.has(date.getUTCDate());
  const week = cron.week?.has(date.getUTCDay());
  return day === undefined && week === undefined ? true : (day ?? false) || (week ?? false);
}

function firstTime(cron: Cron, earliest: number): number | undefined {
  for (const hour of sorted(cron.hour)) {
    if (hour * 3600 + 3599 < earliest) continue;
    for (const minute of sorted(cron.minute)) {
      if (hour * 3600 + minute * 60 + 59 < earliest) continue;
      for (const second of sorted(cron.second)) {
        const time = hour * 3600 + minute * 60 + second;
        if (time >= earliest) return time;
      }
    }
  }
  return undefined;
}

const sorted = (values: ReadonlySet<number>) => [...values].sort((a, b) => a - b);

const named = (text: string, names: readonly string[], first: number) =>
  text.replace(/[A-Za-z]+/g, (name) => {
    const at = names.indexOf(name.toUpperCase());
    if (at < 0) throw new Error(`cron does not know ${name}`);
    return String(at + first);
  });

/** `*`, `a`, `a-b`, `a,b`, any of them with `/step`. */
function parseField(text: string, low: number, high: number): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) throw new Error(`cron field "${text}" is not understood`);
    const [, all, from, to, step] = match;
    const start = all ? low : Number(from);
    const end = all || (step !== undefined && to === undefined) ? high : Number(to ?? from);
    if (start < low || end > high || start > end || step === '0') {
      throw new Error(`cron field "${text}" is outside ${low}-${high}`);
    }
    for (let value = start; value <= end; value += Number(step ?? 1)) values.add(value);
  }
  return values;
}
