import type { Foretold } from '@/api/why-not';
import { cannotTellYet, type Verdict } from '@/domain/verdict';

/** What a button shows: not yet while the form wants something; the cloud's word once it has spoken; until then it may be pressed, and the cloud decides. */
export const verdictSoFar = (complete: boolean, { verdict }: Pick<Foretold, 'verdict'>): Verdict => (complete ? verdict ?? { outcome: 'allowed', warnings: [] } : cannotTellYet('form'));
