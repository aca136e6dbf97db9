import type { ShownClause } from '@/components/ClauseSheet';
import { ARTICLES, citation } from '@/domain/policy/articles';
import { basisForReader, isConvention, type Basis } from '@/domain/policy/basis';
import { CONVENTIONS } from '@/domain/policy/conventions';

const isBasis = (id: string): id is Basis => id in ARTICLES || id in CONVENTIONS;

/** The words behind an id, to be shown: a clause verbatim, a convention as our own. A newer server may name one not known here. */
export function shownClause(id: string | undefined): ShownClause | undefined {
  if (id === undefined || !isBasis(id)) return undefined;
  const { text } = basisForReader(id);
  return isConvention(id) ? { kind: 'convention', number: '本系统约定', text } : { kind: 'policy', number: citation(id).replace('《实施意见》', ''), text };
}
