import type { SheetChange, SheetFault, SheetName } from '../../../src/domain/room/sheets';

/** Where an import stands: being sent, looked at, in order or not, being written, done. */
export type ImportState = 'sending' | 'faulty' | 'ready' | 'running' | 'done' | 'cancelled';

/**
 * One upload of a county's workbook. Its parts and its plan are files that go when they are no longer needed; the document
 * says how far the writing has come.
 */
export type SheetImport = {
  _id: string; county: string; by: string; at: string; state: ImportState; fileName: string;
  parts: readonly string[]; size: number;
  /** The lists' revision the plan was made from: a plan over older lists is not carried out. */
  revision?: number;
  /** The revision of the city's lists, where a county's plan rests on them too: on its people, its members, its bodies. */
  cityRevision?: number;
  /** The revision of the codes given out so far, where the plan gives out new ones: codes are one row for the whole city. */
  codes?: number;
  /** Files of documents to write, in order, and how many have been written. */
  steps: readonly string[]; done: number; toWrite: number;
  rows: Partial<Record<SheetName, number>>; creates: number; changes: number; same: number; faults: readonly SheetFault[]; faultCount: number; changed: readonly SheetChange[]; finishedAt?: string;
  /** When the calendar looks at it: to carry on what was interrupted, or to take away the files of what was given up. */
  lookAt?: string;
};

export type SheetDocuments = { sheetImport: SheetImport };
