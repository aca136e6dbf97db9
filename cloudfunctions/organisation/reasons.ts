import type { Reason, Verdict } from '../../src/domain/verdict';

/** All that a rule has to say about how things stand, for a list that shows it: nothing is stopped here. */
export const reasonsOf = <R extends string>(verdict: Verdict<R>): Reason<R>[] =>
  verdict.outcome === 'cannot-tell-yet' ? [] : [...(verdict.outcome === 'refused' ? verdict.reasons : []), ...verdict.warnings];
