import { bindingOf, type Basis } from './policy/basis';

/**
 * Why something may not be done (or only with a reason).
 * `refuses`: no override. `needs-reason`: a norm, relaxed by a recorded reason. `warns`: told, never stops.
 */
export type Weight = 'refuses' | 'needs-reason' | 'warns';
export type Reason<R extends string = string> = {
  /** Path of the rule: `topic.screen.no-concern` lives in domain/topic/screen.ts. */
  rule: R;
  clause: Basis;
  weight: Weight;
  measured?: string | number;
  required?: string | number;
};

/** A norm set aside by a person, kept in the ledger. */
export type Relaxation<R extends string = string> = { rule: R; reason: string; by: string; role: string; at: string };

/** What every rule answers: yes, no with all the reasons, or not yet, naming what is still unknown. */
export type Verdict<R extends string = string> =
  | { outcome: 'allowed'; warnings: readonly Reason<R>[] }
  | { outcome: 'refused'; reasons: readonly Reason<R>[]; warnings: readonly Reason<R>[] }
  | { outcome: 'cannot-tell-yet'; missing: readonly string[] };

type Check<R extends string> = (Omit<Reason<R>, 'weight'> & { weight?: Weight }) | false;

/** Weighs every check and keeps all that fail, so a person is told everything at once. */
export function verdict<R extends string>(checks: readonly Check<R>[], relaxations: readonly Pick<Relaxation<R>, 'rule'>[] = []): Verdict<R> {
  const relaxed = new Set(relaxations.map(({ rule }) => rule));
  const found = checks.filter((check) => check !== false).map((check): Reason<R> => {
    const weight = check.weight ?? (bindingOf(check.clause) === 'norm' ? 'needs-reason' : 'refuses');
    return { ...check, weight: weight === 'needs-reason' && relaxed.has(check.rule) ? 'warns' : weight };
  });
  const warnings = found.filter(({ weight }) => weight === 'warns');
  const reasons = found.filter(({ weight }) => weight !== 'warns');
  return reasons.length === 0 ? { outcome: 'allowed', warnings } : { outcome: 'refused', reasons, warnings };
}

export const cannotTellYet = <R extends string>(...missing: string[]): Verdict<R> => ({ outcome: 'cannot-tell-yet', missing });

/** Several rules' word as one, so that a person is told everything at once: no while any says no, each reason once. */
export function together<R extends string>(...verdicts: readonly Verdict<R>[]): Verdict<R> {
  const warnings = once(verdicts.flatMap((one) => (one.outcome === 'cannot-tell-yet' ? [] : one.warnings)));
  const reasons = once(verdicts.flatMap((one) => (one.outcome === 'refused' ? one.reasons : [])));
  if (reasons.length > 0) return { outcome: 'refused', reasons, warnings };
  const missing = verdicts.flatMap((one) => (one.outcome === 'cannot-tell-yet' ? one.missing : []));
  return missing.length > 0 ? { outcome: 'cannot-tell-yet', missing } : { outcome: 'allowed', warnings };
}

/** A rule that needs what another one makes sure of: asked only once that one has said yes. */
export const after = <First extends string, Then extends string>(first: Verdict<First>, then: () => Verdict<Then>): Verdict<First | Then> =>
  first.outcome === 'allowed' ? together<First | Then>(first, then()) : first;

const once = <R extends string>(reasons: readonly Reason<R>[]): Reason<R>[] =>
  reasons.filter((reason, i) => reasons.findIndex((other) => other.rule === reason.rule && other.clause === reason.clause && other.measured === reason.measured && other.required === reason.required) === i);
