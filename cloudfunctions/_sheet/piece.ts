import { Conflict } from '../_kernel/answers';
import { createMany, putMany } from '../_store/bulk';
import type { SheetImport } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { contentOf, removeFiles } from '../_store/files';
import { letGo } from './holds';
import { PLANNED, type Write } from './written';

/**
 * Writes the piece after those already written; answers how many are. The documents' ids are worked out, so a piece that was
 * written in part, or by two at once, comes to the same. When all are written the pieces themselves go.
 */
export async function writePiece({ done, steps }: SheetImport): Promise<number> {
  if (done === steps.length) { await removeFiles(steps); return done; }
  const content = await contentOf(steps[done]!);
  if (!content) throw new Conflict('请刷新后再试');
  const writes = JSON.parse(content.toString('utf8')) as Write[];
  for (const collection of PLANNED) {
    const those = writes.filter((write) => write.collection === collection);
    await createMany(collection, those.filter(({ fresh }) => fresh).map(({ document }) => document));
    await putMany(collection, those.filter(({ fresh }) => !fresh).map(({ document }) => document));
  }
  return done + 1;
}

/**
 * Counts what was written, which alone moves in a transaction; once the pieces are gone the import is done. Whatever is
 * interrupted, the next call goes on: the officer's, or from `lookAt` on the calendar's.
 */
export async function countPiece(transaction: Transaction, made: SheetImport, written: number | undefined, { now, lookAt }: { now: string; lookAt: string }): Promise<SheetImport> {
  const whole = written === made.steps.length && made.done === written;
  if (made.state !== 'running' || written === undefined || (!whole && written !== made.done + 1)) return made;
  const moved: SheetImport = whole ? finished(made, now) : { ...made, done: written, lookAt };
  await transaction.put('sheetImport', moved);
  if (whole) await letGo(transaction, made);
  return moved;
}

export const finished = ({ lookAt: _lookAt, ...made }: SheetImport, now: string): SheetImport => ({ ...made, state: 'done', finishedAt: now });
