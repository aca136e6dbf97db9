import { SHEET_TITLES, type SheetChange, type SheetName } from '../../src/domain/room/sheets';
import type { Area, CollectionName, Documents, Room } from '../_store/documents';
import { canonical } from './canonical';
import { COLUMNS } from './columns';
import type { Row } from './read-workbook';

/** Which of a sheet's columns a row changes of a document. */
export function changeOf(sheet: SheetName, { row }: Row, before: Documents[CollectionName], after: Documents[CollectionName]): SheetChange {
  const [was, is] = [cellsIn(before), cellsIn(after)];
  return { sheet: SHEET_TITLES[sheet], row, columns: COLUMNS[sheet].filter(({ field }) => canonical(was[field]) !== canonical(is[field])).map(({ title }) => title) };
}

/** A document by the fields of its columns: most are called the same; a place’s parent is the place it lies in. */
function cellsIn(document: Documents[CollectionName]): Record<string, unknown> {
  const held = document as Partial<Room> & { identity?: string; relaxation?: { reason: string } };
  return { ...held, ...held.place, assemblySince: held.assembly?.since, assemblyReason: held.assembly?.relaxation?.reason, notMemberBecause: held.relaxation?.reason, to: held.overrides, ...('hasChildren' in document ? { area: (document as Area).parent, parent: undefined } : {}) };
}
