import { conventionValue } from '../policy/conventions';
import { secondsFrom, shanghaiDay } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';

export type OnTheDayRule = 'session.on-the-day.too-early' | 'session.on-the-day.another-day';

/** Minutes before the hour people were told: the door opens, the meeting begins. */
const BEFORE = { door: 'convention.door-opens', meeting: 'convention.opens-early' } as const;

/** May the door open, may the meeting begin? On the day and about the hour people were told: otherwise nobody was told in advance （八：提前通报）. */
export function onTheDay({ step, now, startsAt }: { step: keyof typeof BEFORE; now: string; startsAt: string }): Verdict<OnTheDayRule> {
  const clause = BEFORE[step];
  const minutes = Math.ceil(secondsFrom(now, startsAt) / 60);
  return verdict<OnTheDayRule>([
    minutes > conventionValue(clause) && { rule: 'session.on-the-day.too-early', clause, measured: minutes, required: conventionValue(clause) },
    minutes <= 0 && shanghaiDay(now) !== shanghaiDay(startsAt) && { rule: 'session.on-the-day.another-day', clause: '8.notice-in-advance', measured: shanghaiDay(now), required: shanghaiDay(startsAt) },
  ]);
}
