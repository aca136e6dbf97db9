import type { SheetImportView } from '../../src/contract/sheet';
import { SHEET_NAMES, SHEET_TITLES } from '../../src/domain/room/sheets';
import { Forbidden } from '../_kernel/answers';
import { insistBelow } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { SheetImport } from '../_store/documents';
import type { reader } from '../_store/door';
import { CITY } from '../_store/organisation-store';

export const importShown = ({ _id, county, at, fileName, state, rows, creates, changes, same, changed, faults, faultCount, done, steps, finishedAt }: SheetImport): SheetImportView => ({
  importId: _id, county, at, fileName, state, creates, changes, same, changed: changed.map(({ columns, ...where }) => ({ ...where, columns: [...columns] })), faults: [...faults], faultCount, done, steps: steps.length, ...(finishedAt ? { finishedAt } : {}),
  rows: SHEET_NAMES.map((sheet) => ({ sheet, title: SHEET_TITLES[sheet], rows: rows[sheet] ?? 0 })),
});

/** An import of a county below the organisation; the city's own is the city CPPCC's alone. */
export async function importNow(from: WriteContext['transaction'] | typeof reader, standing: WriteContext['standing'], importId: string): Promise<SheetImport> {
  const made = await from.get('sheetImport', importId);
  if (!made) throw new Forbidden();
  insistBelow(standing.organisation, made.county === CITY ? [CITY] : [CITY, made.county]);
  return made;
}
