import type { SheetImport } from '../_store/documents';
import { DAY_MS } from '../_kernel/clock';
import { reader } from '../_store/door';

/** A county's latest imports, newest first. */
export const importsOf = (county: string, limit: number): Promise<SheetImport[]> => reader.list('sheetImport', { county }, { limit, order: [['_id', 'desc']] });

/** A checked workbook can be written for a day; an hour later its files go. */
export const isTooOld = ({ at }: SheetImport, now: string): boolean => Date.parse(now) - Date.parse(at) > DAY_MS;
const HOUR_MS = 3_600_000;
export const isGivenUp = ({ state, at }: SheetImport, now: string): boolean =>
  state === 'cancelled' || ((state === 'sending' || state === 'ready') && Date.parse(now) - Date.parse(at) > DAY_MS + HOUR_MS);
