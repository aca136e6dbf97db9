import * as z from 'zod/mini';
import { SHEET_LIMITS, SHEET_NAMES } from '../domain/room/sheets';
import { id, line } from './fields';
import { asOffice, managed, seenByManagers } from './office';

const file = z.object({ fileName: z.string(), /** xlsx as base64. */ content: z.string() });
const fault = z.object({ sheet: z.string(), row: z.number(), column: z.string(), message: z.string(), clause: z.optional(z.string()) });

/** How an import stands. While it is `running`, `done` of `steps` are written; call `step` until it is `done`. */
export const sheetImport = z.object({
  importId: z.string(), county: z.string(), at: z.string(), fileName: z.string(), state: z.enum(['sending', 'faulty', 'ready', 'running', 'done', 'cancelled']),
  rows: z.array(z.object({ sheet: z.enum(SHEET_NAMES), title: z.string(), rows: z.number() })),
  creates: z.number(), changes: z.number(), same: z.number(), /** The first 50 rows that change something, and what. */ changed: z.array(z.object({ sheet: z.string(), row: z.number(), columns: z.array(z.string()) })), faults: z.array(fault), faultCount: z.number(), done: z.number(), steps: z.number(), finishedAt: z.optional(z.string()),
});
export type SheetImportView = z.infer<typeof sheetImport>;

const oneImport = { ...asOffice, importId: id() };
const base64 = z.string().check(z.minLength(16), z.maxLength(Math.ceil((SHEET_LIMITS.partBytes * 4) / 3) + 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: '文件内容不对' }));

/**
 * A county's organisation as an Excel workbook, there and back: begin → sendPart … → check (all faults, nothing written) →
 * apply → step until done. `county` may be the city for what is the city's own.
 */
export const sheetContract = {
  /** An empty workbook with headings, an example row each and explanations. */
  template: seenByManagers({ input: z.object({ ...asOffice }), output: file }),
  /** The county's organisation, rosters and members under the same headings: imported again it changes nothing. */
  export: seenByManagers({ audited: true, input: z.object({ ...asOffice, county: id() }), output: file }),
  /** The latest import of a county, if there was one. */
  latest: seenByManagers({ input: z.object({ ...asOffice, county: id() }), output: z.object({ latest: z.optional(sheetImport) }) }),

  begin: managed({ input: z.object({ ...asOffice, county: id(), fileName: line(80), size: z.int().check(z.minimum(1), z.maximum(SHEET_LIMITS.bytes)) }), output: sheetImport }),
  /** One piece of the file, at most 900 kB, numbered from 0. */
  sendPart: managed({ input: z.object({ ...oneImport, part: z.int().check(z.minimum(0), z.maximum(9)), content: base64 }), output: z.object({ received: z.number() }) }),
  /** Reads the workbook and says everything that is wrong with it, or what would be written. Writes nothing. */
  check: managed({ input: z.object({ ...oneImport }), output: sheetImport }),
  /** Begins to write a workbook without faults. One import a county at a time; other changes of its lists wait. */
  apply: managed({ input: z.object({ ...oneImport }), output: sheetImport }),
  /** Writes the next piece; asked twice it does no harm. An import that was interrupted goes on where it stopped. */
  step: managed({ input: z.object({ ...oneImport, after: z.int().check(z.minimum(0), z.maximum(200)) }), output: sheetImport }),
  /** Gives up an import that has not begun to write. */
  cancel: managed({ input: z.object({ ...oneImport }), output: sheetImport }),
};
export type SheetContract = typeof sheetContract;
