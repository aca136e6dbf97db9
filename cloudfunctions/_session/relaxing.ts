import type { Reason, Relaxation, Verdict } from '../../src/domain/verdict';
import { roleName } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { KeptRelaxation } from '../_store/documents';

/** Norms a person sets aside in this call, each with the reason given. */
export const relaxationsIn = <R extends string>(because: readonly { rule: string; reason: string }[], { personId, standing, now }: WriteContext): Relaxation<R>[] =>
  because.map(({ rule, reason }) => ({ rule: rule as R, reason, by: personId, role: roleName(standing.roles), at: now }));

/** Those that bound something: what the rule would otherwise have asked a reason for, with what it measured. The rest is not kept. */
export const bound = (relaxations: readonly Relaxation[], warnings: readonly Reason[]): KeptRelaxation[] => relaxations.flatMap((one) => {
  const warning = warnings.find(({ rule }) => rule === one.rule);
  return warning ? [{ ...one, ...(warning.measured === undefined ? {} : { measured: warning.measured }) }] : [];
});

/**
 * Reasons given earlier that still say what they were given for: nothing is typed twice, but a gap that has become another
 * asks for a reason of its own. `verdict`: without any of them.
 */
export const stillHolding = (kept: readonly KeptRelaxation[], verdict: Verdict): KeptRelaxation[] =>
  verdict.outcome === 'refused' ? kept.filter((one) => verdict.reasons.some(({ rule, measured }) => rule === one.rule && measured === one.measured)) : [];
