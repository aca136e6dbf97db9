import { EVERYBODY } from '../../src/domain/outcome/visible';
import { yearOf } from '../_kernel/clock';
import type { Publication, PublicationCount, PublicationRoom } from '../_store/documents';
import type { Transaction } from '../_store/door';

const counts = ({ audience, withdrawn }: Publication): number => (audience.includes(EVERYBODY) && !withdrawn ? 1 : 0);

/** What the room has published, with this one or without it any more; undefined where nothing is left. */
export function keptOfRoom(known: PublicationRoom | undefined, publication: Publication): PublicationRoom | undefined {
  const open = counts(publication) === 1;
  const sessions = [...(known?.sessions ?? []).filter((id) => id !== publication._id), ...(open ? [publication._id] : [])];
  return sessions.length === 0 ? undefined : { _id: publication.roomId, within: publication.within, at: open ? publication.shown!.at : known!.at, sessions, demo: publication.demo };
}

const changedBy = (known: PublicationCount, year: string, change: number): PublicationCount => ({ ...known, published: known.published + change, year: { ...known.year, [year]: (known.year[year] ?? 0) + change } });

/** Keeps how many lie in each area the publication lies in and which its room has, of what everybody may read, in the transaction that changes it. */
export async function countIn(transaction: Transaction, before: Publication, after: Publication): Promise<void> {
  const change = counts(after) - counts(before);
  if (change === 0) return;
  const year = yearOf((after.shown ?? before.shown)!.firstAt);
  for (const area of new Set(after.within)) await transaction.put('publicationCount', changedBy((await transaction.get('publicationCount', area)) ?? { _id: area, published: 0, year: {} }, year, change));
  const known = await transaction.get('publicationRoom', after.roomId);
  const next = keptOfRoom(known, after);
  if (next) await transaction.put('publicationRoom', next);
  else if (known) await transaction.remove('publicationRoom', known._id);
}

/** The same, over counts at hand. */
export function countChanged(known: readonly PublicationCount[], { within, shown }: Publication, change: number): PublicationCount[] {
  const touched = [...new Set(within)].map((area) => changedBy(known.find(({ _id }) => _id === area) ?? { _id: area, published: 0, year: {} }, yearOf(shown!.firstAt), change));
  return [...known.filter(({ _id }) => !within.includes(_id)), ...touched];
}
