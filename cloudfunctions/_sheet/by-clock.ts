import { record } from '../_kernel/audit';
import { each } from '../_kernel/each';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { SheetImport } from '../_store/documents';
import { reader } from '../_store/door';
import { countPiece, writePiece } from './piece';
import { removeUpload } from './upload';

const PAGE = 20;

/** Imports that were interrupted are carried to their end, and the files of those given up go, also when nobody looks. */
export const lookAtImports = (run: Run): Promise<number> =>
  each(run, () => reader.list('sheetImport', { lookAt: { notAfter: run.now } }, { limit: PAGE, order: [['lookAt', 'asc']] }), (made) => (made.state === 'running' ? carryOn(made, run.now) : clear(made, run.now)));

/** One more piece; it stays due until all are written. */
async function carryOn(seen: SheetImport, now: string): Promise<boolean> {
  const written = await writePiece(seen);
  return transact(async (transaction) => {
    const made = (await transaction.get('sheetImport', seen._id))!;
    const moved = await countPiece(transaction, made, written, { now, lookAt: now });
    if (moved.state === 'done' && made.state !== 'done') await record(transaction, { at: now, action: 'calendar.import', by: 'calendar', roles: [], outcome: 'done' });
    return moved !== made;
  });
}

/** Given up first, so that nobody begins to write what is being taken away. */
async function clear({ _id }: SheetImport, now: string): Promise<boolean> {
  const given = await transact(async (transaction) => {
    const made = (await transaction.get('sheetImport', _id))!;
    if (made.state === 'running' || made.lookAt === undefined || made.lookAt > now) return undefined;
    const cleared: SheetImport = made.state === 'sending' || made.state === 'ready' ? { ...made, state: 'cancelled' } : made;
    await transaction.put('sheetImport', cleared);
    return cleared;
  });
  if (!given) return false;
  await removeUpload(given);
  const { lookAt: _done, ...rest } = given;
  await transact((transaction) => transaction.put('sheetImport', { ...rest, parts: [], steps: [] }));
  return true;
}
