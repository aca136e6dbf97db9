import type { StatementCounts } from './counts';
import { aboveHalf, share, SIGNIFICANT } from './tests-of-shares';
import type { Direction } from './representative';

export type MajorityStatement = { id: number; success: number; trials: number; p: number; pTest: number };
export type Majority = Record<Direction, MajorityStatement[]>;

const KEPT = 5;

/** What more than half of all voters say, beyond chance: the five clearest agreed and the five clearest disagreed. */
export const majorityConsensus = (statements: readonly StatementCounts[]): Majority =>
  ({ agree: clearest(statements, 'agree'), disagree: clearest(statements, 'disagree') });

function clearest(statements: readonly StatementCounts[], direction: Direction): MajorityStatement[] {
  return statements.filter(({ moderatedOut }) => !moderatedOut)
    .map(({ id, total }) => ({ id, success: total[direction], trials: total.votes, p: share(total[direction], total.votes), pTest: aboveHalf(total[direction], total.votes) }))
    .filter(({ p, pTest }) => p > 0.5 && pTest > SIGNIFICANT)
    .sort((a, b) => b.p * b.pTest - a.p * a.pTest)
    .slice(0, KEPT);
}
