import type { Write } from '../_sheet/written';
import { CITY } from '../_store/organisation-store';
import type { Lists } from './county-lists';

/** Does a county's plan rest on the city's lists: rooms point to its bodies, bodies stand under them, its people hold offices here? */
export function restsOnCity({ county, cityPeople }: Lists, writes: readonly Write[]): boolean {
  const citys = new Set(cityPeople.map(({ _id }) => _id));
  return county !== CITY && writes.some(({ collection, document }) => collection === 'room' || collection === 'organisation' || ('rosterId' in document && citys.has(document.rosterId ?? '')));
}
