import type { OrganisationContract } from '../../src/contract/organisation';
import { DEADLINE_KINDS } from '../../src/domain/deadline/deadline';
import type { ReadHandler } from '../_kernel/serve';
import type { Area } from '../_store/documents';
import { CITY, countOverdueIn, countToAdd } from '../_store/organisation-store';
import { countClaims, countUnenrolled, countUnplaced } from '../_store/roster-store';
import { bodiesShown } from './body-shown';
import { manages, unitsOf } from './units';

/** What an office is in charge of: counts first, county by county. */
export const desk: ReadHandler<OrganisationContract['desk']> = async (_input, { standing, now }) => {
  const organisation = standing.organisation!;
  const [[shown], units] = await Promise.all([bodiesShown([organisation]), unitsOf(organisation)]);
  return { organisation: shown!, manages: manages(organisation), units: await Promise.all(units.map((unit) => countsOf(unit, now))) };
};

async function countsOf({ _id, name, kind }: Area, now: string) {
  const [total, unplaced, toAdd, claims] = await Promise.all([countOverdueIn(_id, now), _id === CITY ? countUnenrolled(now) : countUnplaced(_id, now), countToAdd(_id), countClaims(_id)]);
  const byKind = total === 0 ? [] : await Promise.all(DEADLINE_KINDS.map(async (kindOwed) => ({ kind: kindOwed, count: await countOverdueIn(_id, now, kindOwed) })));
  return { id: _id, name, kind, overdue: { total, byKind: byKind.filter(({ count }) => count > 0) }, toDo: { unplaced, toAdd, claims } };
}
