import type { Transaction } from '../_store/door';
import { Conflict } from './answers';

/**
 * Every change of lists goes through here, of all the counties it touches, each once: it waits while an import is being written, and moves the revision, so
 * that an import planned over older lists is not carried out.
 */
export async function changeLists(transaction: Transaction, ...counties: readonly string[]): Promise<void> {
  for (const county of new Set(counties)) await changeOne(transaction, county);
}

async function changeOne(transaction: Transaction, county: string): Promise<void> {
  const lists = (await transaction.get('rosterRevision', county)) ?? { _id: county, revision: 0 };
  if (lists.importing) throw new Conflict('正在导入本县（市、区）的名册，请等导入完成后再改', 30);
  if (lists.restedOn?.length) throw new Conflict('有县（市、区）正在导入，要用到市名册，请等导入完成后再改', 30);
  await transaction.put('rosterRevision', { ...lists, revision: lists.revision + 1 });
}
