import { DAY_MS } from '../_kernel/clock';
import type { SheetImport } from '../_store/documents';
import { fileIdAt, removeFiles } from '../_store/files';

const [HOUR_MS, MINUTE_MS] = [3_600_000, 60_000];
/** Parts an upload may have. */
const PARTS = 10;

/** Where a part of an upload is kept. The place is worked out: a part sent again takes the place of the first, and one whose call died before it was counted is found. */
export const partAt = (importId: string, part: number): string => `import/${importId}/${part}.part`;

/** A checked workbook can be written for a day; an hour later its files go. */
export const isTooOld = ({ at }: SheetImport, now: string): boolean => Date.parse(now) - Date.parse(at) > DAY_MS;
export const whenGivenUp = (at: string): string => new Date(Date.parse(at) + DAY_MS + HOUR_MS).toISOString();
/** When somebody else carries on an import that was interrupted. */
export const whenInterrupted = (now: string): string => new Date(Date.parse(now) + 10 * MINUTE_MS).toISOString();

/** Takes away all that an upload left: its parts, which may hold numbers of people, and what was to be written. */
export async function removeUpload({ _id, steps }: SheetImport): Promise<void> {
  const first = await fileIdAt(partAt(_id, 0));
  await removeFiles([...Array.from({ length: PARTS }, (_, part) => first.replace(partAt(_id, 0), partAt(_id, part))), ...steps]);
}
