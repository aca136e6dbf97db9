import { Conflict } from '../_kernel/answers';
import { CITY } from '../_store/organisation-store';
import type { Transaction } from '../_store/door';
import type { Lists } from './county-lists';
import type { Write } from './planning';

/** Does a county's plan rest on the city's lists: rooms point to its bodies, bodies stand under them, its people hold offices here? */
export function restsOnCity({ county, cityPeople }: Lists, writes: readonly Write[]): boolean {
  const citys = new Set(cityPeople.map(({ _id }) => _id));
  return county !== CITY && writes.some(({ collection, document }) => collection === 'room' || collection === 'organisation' || ('rosterId' in document && citys.has(document.rosterId ?? '')));
}

/** From here to the end of the import the city's lists stay as the plan found them; what has changed since the check makes it out of date. */
export async function holdCity(transaction: Transaction, { _id, cityRevision }: { _id: string; cityRevision?: number }): Promise<void> {
  if (cityRevision === undefined) return;
  const now = (await transaction.get('rosterRevision', CITY)) ?? { _id: CITY, revision: 0 };
  if (now.importing) throw new Conflict('市里有一次导入还没有完成，请等它完成', 30);
  if (now.revision !== cityRevision) throw new Conflict('核对以后市名册有了变动，请重新上传核对');
  await transaction.put('rosterRevision', { ...now, restedOn: [...(now.restedOn ?? []), _id] });
}

export async function letGoOfCity(transaction: Transaction, { _id, cityRevision }: { _id: string; cityRevision?: number }): Promise<void> {
  if (cityRevision === undefined) return;
  const now = (await transaction.get('rosterRevision', CITY))!;
  await transaction.put('rosterRevision', { ...now, restedOn: (now.restedOn ?? []).filter((other) => other !== _id) });
}
