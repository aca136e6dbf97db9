import { Conflict } from '../_kernel/answers';
import { CITY } from '../_store/organisation-store';
import type { Transaction } from '../_store/door';

type Plan = { _id: string; codes?: number; cityRevision?: number };

/** The list of lists in which the codes of places, bodies and rooms stand: they are one row for the whole city. */
export const CODES = 'codes';

/** From here to the end of the import no other one gives out codes; one that did since the check makes the plan out of date. */
export async function holdCodes(transaction: Transaction, { _id, codes }: Plan): Promise<void> {
  if (codes === undefined) return;
  const now = (await transaction.get('rosterRevision', CODES)) ?? { _id: CODES, revision: 0 };
  if (now.importing) {
    const other = await transaction.get('sheetImport', now.importing);
    const place = other && (await transaction.get('area', other.county));
    throw new Conflict(`${place?.name ?? '别处'}有一次导入还没有完成，里面也有新的区域、组织或议事室，请等它完成`, 30);
  }
  if (now.revision !== codes) throw new Conflict('核对以后别的县（市、区）导入了新的区域、组织或议事室，请重新上传核对');
  await transaction.put('rosterRevision', { ...now, importing: _id });
}

/** From here to the end of the import the city's lists stay as the plan found them; what has changed since the check makes it out of date. */
export async function holdCity(transaction: Transaction, { _id, cityRevision }: Plan): Promise<void> {
  if (cityRevision === undefined) return;
  const now = (await transaction.get('rosterRevision', CITY)) ?? { _id: CITY, revision: 0 };
  if (now.importing) throw new Conflict('市里有一次导入还没有完成，请等它完成', 30);
  if (now.revision !== cityRevision) throw new Conflict('核对以后市名册有了变动，请重新上传核对');
  await transaction.put('rosterRevision', { ...now, restedOn: [...(now.restedOn ?? []), _id] });
}

/** All is written: the county's lists have moved, its codes are given out, the city's lists may move again. */
export async function letGo(transaction: Transaction, { _id, county, codes, cityRevision }: Plan & { county: string }): Promise<void> {
  const lists = (await transaction.get('rosterRevision', county))!;
  await transaction.put('rosterRevision', { _id: county, revision: lists.revision + 1 });
  if (codes !== undefined) await transaction.put('rosterRevision', { _id: CODES, revision: codes + 1 });
  if (cityRevision === undefined) return;
  const city = (await transaction.get('rosterRevision', CITY))!;
  await transaction.put('rosterRevision', { ...city, restedOn: (city.restedOn ?? []).filter((other) => other !== _id) });
}
