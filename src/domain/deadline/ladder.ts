import { conventionValue } from '../policy/conventions';

/**
 * 一级一级往上: the owner is reminded before and when the day has passed; then one step up at a time, each once
 * （11.county-responsible, convention.overdue-ladder）. What is the city's own goes from the group that guides it to the
 * guidance group （11.guidance-group）.
 */
export const RUNGS = ['owner-soon', 'owner', 'memberGroup', 'workingGroup', 'promotionGroup', 'guidanceGroup'] as const;
export type Rung = (typeof RUNGS)[number];
export const LADDER = ['owner-soon', 'owner', 'memberGroup', 'workingGroup', 'promotionGroup'] as const satisfies readonly Rung[];
const CITY_LADDER = ['owner-soon', 'owner', 'memberGroup', 'guidanceGroup'] as const satisfies readonly Rung[];
export const ladderOf = (ofCity: boolean): readonly Rung[] => (ofCity ? CITY_LADDER : LADDER);

/** Whom a rung tells besides the owner's own reminder; the convener hears of everything of the room. */
export const RUNG_NAMES: Record<Rung, string> = {
  'owner-soon': '承办人', owner: '承办人', memberGroup: '委员履职小组', workingGroup: '县（市、区）工作小组', promotionGroup: '推进小组', guidanceGroup: '指导组',
};

/** Is it beyond the owner: one of the steps whose distance is a convention? */
export const isAbove = (rung: Rung): boolean => rung !== 'owner-soon' && rung !== 'owner';

/** Working days from the due day to the rung: negative before it. `step`: those between two rungs, as in force where it is owed. */
export function daysTo(rung: Rung, step: number): number {
  const days: Record<Rung, number> = { 'owner-soon': -conventionValue('convention.due-soon-days'), owner: 0, memberGroup: step, workingGroup: 2 * step, promotionGroup: 3 * step, guidanceGroup: 2 * step };
  return days[rung];
}

/** What is to be done at a look: nobody is told that something will soon be due when it already is overdue. */
export const isWorthTelling = (rung: Rung, overdue: boolean): boolean => rung !== 'owner-soon' || !overdue;

/** A rung whose time came, and how many people there were to tell. */
export type Climbed = { rung: Rung; told: number };
export const RUNG_STATES = ['told', 'nobody', 'passed', 'ahead'] as const;
export type RungState = (typeof RUNG_STATES)[number];

/** The ladder as it stands, where `next` is told next: who was really told, where there was nobody to tell, what was passed over, what is ahead. */
export function ladderNow({ ofCity, next, climbed }: { ofCity: boolean; next: Rung | undefined; climbed: readonly Climbed[] }): { rung: Rung; state: RungState }[] {
  const ladder = ladderOf(ofCity);
  const reached = next === undefined ? ladder.length : ladder.indexOf(next);
  return ladder.map((rung, index) => {
    const look = climbed.find((one) => one.rung === rung);
    return { rung, state: look ? (look.told > 0 ? 'told' : 'nobody') : index < reached ? 'passed' : 'ahead' };
  });
}

/** The rung after this one; none after the last, which stays on the lists of what is overdue. */
export function rungAfter(rung: Rung, ofCity: boolean): Rung | undefined {
  const at = ladderOf(ofCity).indexOf(rung);
  return at === -1 ? undefined : ladderOf(ofCity)[at + 1];
}
