import type { Area, Organisation, Room } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { Conflict } from '../_kernel/answers';
import type { Lists } from './county-lists';
import type { Write } from './planning';
import type { Row, Rows } from './read-workbook';
import { textOf } from './planning';

/** The list of lists in which the codes of places, bodies and rooms stand: they are one row for the whole city. */
const CODES = 'codes';
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
  const pieces = Array.from({ length: Math.ceil(asked.length / PIECE) }, (_, n) => asked.slice(n * PIECE, (n + 1) * PIECE));
  const found = await Promise.all(pieces.map((piece) => reader.getMany(collection, piece)));
  return new Set(found.flat().map(({ _id }) => _id));
}

/** Where the codes stand now, for a plan that gives out new ones; nothing for one that does not. */
export const codesNow = async (): Promise<number> => (await reader.get('rosterRevision', CODES))?.revision ?? 0;
export const givesCodes = (writes: readonly Write[]): boolean => writes.some(({ collection, fresh }) => fresh && (CODED as readonly string[]).includes(collection));

/** From here to the end of the import no other one gives out codes; one that did since the check makes the plan out of date. */
export async function holdCodes(transaction: Transaction, { _id, codes }: { _id: string; codes?: number }): Promise<void> {
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

export async function giveOutCodes(transaction: Transaction, { codes }: { codes?: number }): Promise<void> {
  if (codes !== undefined) await transaction.put('rosterRevision', { _id: CODES, revision: codes + 1 });
}
