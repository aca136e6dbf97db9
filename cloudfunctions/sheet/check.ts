import { randomUUID } from 'node:crypto';
import type { SheetContract } from '../../src/contract/sheet';
import { SHEET_LIMITS, SHEET_NAMES, type SheetFault } from '../../src/domain/room/sheets';
import { Conflict } from '../_kernel/answers';
import type { PreparedHandler } from '../_kernel/serve';
import type { SheetImport } from '../_store/documents';
import { reader } from '../_store/door';
import { contentOf, keepFile, removeFiles } from '../_store/files';
import { inPieces } from '../_store/pieces';
import { codesElsewhere, codesNow, givesCodes } from './codes';
import { countyLists } from './county-lists';
import { importNow, importShown } from './import-shown';
import { plan } from './plan';
import { readWorkbook } from './read-workbook';
import { restsOnCity } from './rests-on-city';

/** Documents a step writes: some seconds of work at the most. */
const STEP = 2000;

type Found = Pick<SheetImport, 'state' | 'revision' | 'cityRevision' | 'codes' | 'changed' | 'steps' | 'toWrite' | 'rows' | 'creates' | 'changes' | 'same' | 'faults' | 'faultCount'>;

/** Reads the workbook against the lists as they are: all faults, or the plan, kept in pieces. The upload goes; it may hold numbers. */
export const check: PreparedHandler<SheetContract['check'], Found | undefined> = {
  async prepare({ importId }, { standing, now }) {
    const made = await importNow(reader, standing, importId);
    if (made.state !== 'sending') return undefined;
    const parts = await Promise.all(made.parts.map(contentOf));
    const file = Buffer.concat(parts.map((part) => part ?? Buffer.alloc(0)));
    if (file.length === 0 || file.length !== made.size) throw new Conflict('文件还没有传完，请接着传');
    const found = await lookAt(file, made, now);
    // The upload may hold numbers of people: it goes before anything is answered.
    await removeFiles(made.parts);
    return found;
  },
  standIn: async () => undefined,
  async run({ importId }, { transaction, standing }, found) {
    const made = await importNow(transaction, standing, importId);
    if (made.state !== 'sending' || !found) return importShown(made);
    const checked: SheetImport = { ...made, ...found, parts: [] };
    await transaction.put('sheetImport', checked);
    return importShown(checked);
  },
};

async function lookAt(file: Buffer, { county }: SheetImport, now: string): Promise<Found> {
  const { rows, faults } = await readWorkbook(file);
  const counted = Object.fromEntries(SHEET_NAMES.map((name) => [name, rows[name].length]));
  if (faults.some(({ sheet }) => sheet === '')) return faulty(counted, faults);
  const lists = await countyLists(county);
  const codes = await codesNow();
  const planned = plan(lists, rows, now, await codesElsewhere(lists, rows));
  const all = [...faults, ...planned.faults];
  if (all.length > 0) return faulty(counted, all);
  const steps = await Promise.all(inPieces(planned.writes, STEP).map((piece) => keepFile(`import/${randomUUID()}.json`, Buffer.from(JSON.stringify(piece)))));
  return { state: 'ready', revision: lists.revision, ...(restsOnCity(lists, planned.writes) ? { cityRevision: lists.cityRevision } : {}), ...(givesCodes(planned.writes) ? { codes } : {}), steps, toWrite: planned.writes.length, rows: counted, creates: planned.creates, changes: planned.changes, same: planned.same, changed: planned.changed.slice(0, SHEET_LIMITS.changesShown), faults: [], faultCount: 0 };
}

const faulty = (rows: SheetImport['rows'], faults: readonly SheetFault[]): Found => ({
  state: 'faulty', steps: [], toWrite: 0, rows, creates: 0, changes: 0, same: 0, changed: [], faultCount: faults.length, faults: [...faults].slice(0, SHEET_LIMITS.faultsShown),
});

