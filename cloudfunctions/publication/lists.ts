import type { PublicationContract } from '../../src/contract/publication';
import { closeness } from '../../src/domain/outcome/find';
import { marksOfCaller } from '../_publication/reader-of';
import { cardOf } from '../_publication/shown';
import { piecesOfQuery } from '../_publication/terms';
import type { ReadHandler } from '../_kernel/serve';
import type { Publication } from '../_store/documents';
import { publicationsFound, publicationsVisible } from '../_store/publication-store';

const PAGE = 10;
/** The city, when no place is named. */
export const CITY = '3210';

export const list: ReadHandler<PublicationContract['list']> = async ({ area = CITY, kind, focus, year, cursor }, { caller, now }) => {
  const found = await publicationsVisible(await marksOfCaller(caller, now), { place: area, kind, focus, year }, cursor, PAGE);
  return { items: found.map(cardOf), ...(found.length === PAGE ? { next: found[PAGE - 1]!.listKey! } : {}) };
};

const MOST_COMPARED = 100;
const MOST_SHOWN = 20;

/** Closest first; of what is as close, the newest. What holds everything that was asked comes before what only holds some of it. */
export const search: ReadHandler<PublicationContract['search']> = async ({ words }, { caller, now }) => {
  const pieces = piecesOfQuery(words);
  if (pieces.length === 0) return { items: [] };
  const marks = await marksOfCaller(caller, now);
  const whole = await publicationsFound(marks, pieces, 'all', MOST_SHOWN);
  const some = whole.length < MOST_SHOWN ? await publicationsFound(marks, pieces, 'any', MOST_COMPARED) : [];
  const found = [...new Map([...whole, ...some].map((one) => [one._id, one])).values()];
  const scored = found.map((publication) => ({ publication, score: closeness(pieces, new Set(publication.terms)) })).filter((one): one is { publication: Publication; score: number } => one.score !== undefined);
  return { items: scored.sort((a, b) => b.score - a.score || (a.publication.listKey! < b.publication.listKey! ? 1 : -1)).slice(0, MOST_SHOWN).map(({ publication }) => cardOf(publication)) };
};
