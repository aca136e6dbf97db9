import type { ShownReason } from '@/components/Reason';
import type { Reason } from '@/domain/verdict';
import { shownClause } from './clauses';
import { menderOf } from './menders';
import { WHO } from './menders/mender';
import { phrase } from './refusals';

/** A rule's reasons as they are shown. The values already stand in the sentences. */
export const shownReasons = (reasons: readonly Reason[]): ShownReason[] => reasons.map((reason, index) => {
  const clause = shownClause(reason.clause);
  const { who, place } = menderOf(reason.rule);
  return {
    key: `${reason.rule}-${index}`, rule: reason.rule, ...phrase(reason), ...(clause ? { clause } : {}),
    mender: { ...(WHO[who] ? { who: WHO[who] } : {}), ...(place ? { place } : {}) },
  };
});
