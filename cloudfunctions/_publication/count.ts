import { EVERYBODY } from '../../src/domain/outcome/visible';
import { yearOf } from '../_kernel/clock';
import type { Publication, PublicationCount } from '../_store/documents';
import type { Transaction } from '../_store/door';

const counts = ({ audience, withdrawn }: Publication): number => (audience.includes(EVERYBODY) && !withdrawn ? 1 : 0);

const changedBy = (known: PublicationCount, year: string, change: number): PublicationCount => ({ ...known, published: known.published + change, year: { ...known.year, [year]: (known.year[year] ?? 0) + change } });

/** Keeps how many lie in each area the publication lies in, of what everybody may read, in the transaction that changes it. */
export async function countIn(transaction: Transaction, before: Publication, after: Publication): Promise<void> {
  const change = counts(after) - counts(before);
  if (change === 0) return;
  const year = yearOf((after.shown ?? before.shown)!.firstAt);
  for (const area of new Set(after.within)) await transaction.put('publicationCount', changedBy((await transaction.get('publicationCount', area)) ?? { _id: area, published: 0, year: {} }, year, change));
}

/** The same, over counts at hand. */
export function countChanged(known: readonly PublicationCount[], { within, shown }: Publication, change: number): PublicationCount[] {
  const touched = [...new Set(within)].map((area) => changedBy(known.find(({ _id }) => _id === area) ?? { _id: area, published: 0, year: {} }, yearOf(shown!.firstAt), change));
  return [...known.filter(({ _id }) => !within.includes(_id)), ...touched];
}
