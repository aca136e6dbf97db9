import type { Verdict } from '../../src/domain/verdict';

/** A verdict as a table row writes it: `rule ← clause`, a norm marked with `?`, a warning with `!`. Nothing when allowed without a word. */
export function told(verdict: Verdict): string[] {
  if (verdict.outcome === 'cannot-tell-yet') return verdict.missing.map((name) => `… ${name}`);
  const reasons = verdict.outcome === 'refused' ? verdict.reasons : [];
  return [...reasons, ...verdict.warnings].map(({ rule, clause, weight }) => `${rule} ← ${clause}${weight === 'needs-reason' ? ' ?' : weight === 'warns' ? ' !' : ''}`);
}
