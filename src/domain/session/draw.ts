import { verdict, type Relaxation, type Verdict } from '../verdict';
import { conflictSentence, conflictWayOut, hardestFirst, quotaBasis, withoutMirrors, type Conflict } from './lottery/conflict';

export type DrawRule = 'session.draw.quotas-cannot-be-met';

/** Which quotas would have to give way for a panel to be formed; empty when one can be. */
export type DrawView = { conflict: readonly Conflict[] };

/**
 * Can a panel be formed that keeps every quota? It is one matter, told with all that is missing, and it is as hard as its hardest quota: the
 * half of stakeholders is never loosened （七）; what the policy only expects may be, with a recorded reason.
 */
export function canMeetQuotas({ conflict }: DrawView, relaxations: readonly Pick<Relaxation<DrawRule>, 'rule'>[] = []): Verdict<DrawRule> {
  const told = withoutMirrors(hardestFirst(conflict));
  const hardest = told[0];
  return verdict<DrawRule>([
    hardest !== undefined && {
      rule: 'session.draw.quotas-cannot-be-met', clause: quotaBasis(hardest),
      measured: told.map(conflictSentence).join('；'), required: told.map(conflictWayOut).join('；'),
    },
  ], relaxations);
}
