import { conventionValue } from '../policy/conventions';

/**
 * 一级一级往上: the owner is reminded before and when the day has passed; then one step up at a time, each once
 * （11.county-responsible, convention.overdue-ladder）.
 */
export const LADDER = ['owner-soon', 'owner', 'memberGroup', 'workingGroup', 'promotionGroup'] as const;
export type Rung = (typeof LADDER)[number];

/** Whom a rung tells besides the owner's own reminder; the convener hears of everything of the room. */
export const RUNG_NAMES: Record<Rung, string> = {
  'owner-soon': '承办人', owner: '承办人', memberGroup: '委员履职小组', workingGroup: '县（市、区）工作小组', promotionGroup: '推进小组',
};

/** Is it beyond the owner: one of the steps whose distance is a convention? */
export const isAbove = (rung: Rung): boolean => rung !== 'owner-soon' && rung !== 'owner';

/** Working days from the due day to the rung: negative before it. `step`: those between two rungs, as in force where it is owed. */
export function daysTo(rung: Rung, step: number): number {
  const days: Record<Rung, number> = { 'owner-soon': -conventionValue('convention.due-soon-days'), owner: 0, memberGroup: step, workingGroup: 2 * step, promotionGroup: 3 * step };
  return days[rung];
}

/** What is to be done at a look: nobody is told that something will soon be due when it already is overdue. */
export const isWorthTelling = (rung: Rung, overdue: boolean): boolean => rung !== 'owner-soon' || !overdue;

/** The highest rung told, where `next` is told next; all of them once none is left. */
export const climbedTo = (next: Rung | undefined): Rung | undefined => (next === undefined ? LADDER[LADDER.length - 1] : LADDER[LADDER.indexOf(next) - 1]);

/** The rung after this one; none after the last, which stays on the lists of what is overdue. */
export const rungAfter = (rung: Rung): Rung | undefined => LADDER[LADDER.indexOf(rung) + 1];
