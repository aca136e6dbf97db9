import type { Area, Organisation, Room } from '../_store/documents';
import { reader } from '../_store/door';
import { inPieces } from '../_store/pieces';
import { CODES } from '../_sheet/holds';
import type { Write } from '../_sheet/written';
import type { Lists } from './county-lists';
import type { Row, Rows } from './read-workbook';
import { textOf } from './planning';

const CODED = ['area', 'organisation', 'room'] as const;
type Coded = (typeof CODED)[number];
/** Ids one query asks for. */
const PIECE = 200;

/** Codes in the sheets that somebody else has: another county, or the city. */
export type Elsewhere = Record<Coded, ReadonlySet<string>>;

/** Asks for every code of the sheets that the county's own lists do not hold. */
export async function codesElsewhere(lists: Lists, rows: Rows): Promise<Elsewhere> {
  const [listed, rooms] = [codesIn(rows.organisations), codesIn(rows.rooms)];
  const [area, organisation, room] = await Promise.all([
    taken('area', listed, lists.area), taken('organisation', listed, lists.organisation), taken('room', rooms, lists.room),
  ]);
  return { area, organisation, room };
}

const codesIn = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => textOf(row, 'code') ?? []))];

async function taken(collection: Coded, codes: readonly string[], own: readonly (Area | Organisation | Room)[]): Promise<Set<string>> {
  const mine = new Set(own.map(({ _id }) => _id));
  const asked = codes.filter((code) => !mine.has(code));
  const found = await Promise.all(inPieces(asked, PIECE).map((piece) => reader.getMany(collection, piece)));
  return new Set(found.flat().map(({ _id }) => _id));
}

/** Where the codes stand now, for a plan that gives out new ones; nothing for one that does not. */
export const codesNow = async (): Promise<number> => (await reader.get('rosterRevision', CODES))?.revision ?? 0;
export const givesCodes = (writes: readonly Write[]): boolean => writes.some(({ collection, fresh }) => fresh && (CODED as readonly string[]).includes(collection));
