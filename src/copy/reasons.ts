import type { ShownReason } from '@/components/Refusal';
import type { Reason } from '@/domain/verdict';
import { shownClause } from './clauses';
import { phrase } from './refusals';

/** A rule's reasons as the Refusal component shows them. The values already stand in the sentences. */
export const shownReasons = (reasons: readonly Reason[]): ShownReason[] => reasons.map((reason) => {
  const clause = shownClause(reason.clause);
  return { key: reason.rule, ...phrase(reason), ...(clause ? { clause } : {}) };
});
