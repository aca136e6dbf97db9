import { inForce } from '../../src/domain/policy/in-force';
import { SCOPES, type PublicationScope } from '../../src/domain/outcome/visible';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { setValueOf, whereOf } from '../_kernel/in-force';
import type { Standing } from '../_kernel/scope';
import { valuesSetIn } from '../_store/policy-store';

/** How far results are published where nobody has chosen yet （convention.publication-scope）, as in force where the room lies. */
export async function usualScope({ standing, now }: { standing: Standing; now: string }): Promise<PublicationScope> {
  const where = whereOf(standing.room!.within);
  const { value } = inForce('convention.publication-scope', shanghaiDay(now), (await valuesSetIn([...new Set([where.county, where.city])])).map(setValueOf), where);
  return SCOPES.find((scope) => scope === value) ?? 'room-area';
}
