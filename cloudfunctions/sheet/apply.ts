import type { SheetContract } from '../../src/contract/sheet';
import { Conflict } from '../_kernel/answers';
import type { PreparedHandler, WriteHandler } from '../_kernel/serve';
import { createMany, putMany } from '../_store/bulk';
import type { SheetImport } from '../_store/documents';
import { reader } from '../_store/door';
import { contentOf, removeFiles } from '../_store/files';
import { holdCity, letGoOfCity } from './city-lists';
import { giveOutCodes, holdCodes } from './codes';
import { importNow, importShown } from './import-shown';
import { isTooOld } from './imports-of';
import { PLANNED, type Write } from './planning';

const done = (made: SheetImport, now: string): SheetImport => ({ ...made, state: 'done', finishedAt: now });

/** Begins to write: when the lists are still those the plan was made from, and nothing else is being imported there. */
export const apply: WriteHandler<SheetContract['apply']> = async ({ importId }, { transaction, standing, now }) => {
  const made = await importNow(transaction, standing, importId);
  if (made.state === 'running' || made.state === 'done') return importShown(made);
  if (made.state !== 'ready') throw new Conflict('请先核对，改好所有问题再导入');
  if (isTooOld(made, now)) throw new Conflict('核对已经超过一天，请重新上传核对');
  const lists = (await transaction.get('rosterRevision', made.county)) ?? { _id: made.county, revision: 0 };
  if (lists.importing) throw new Conflict('本县（市、区）有一次导入还没有完成，请等它完成');
  if (lists.restedOn?.length) throw new Conflict('有县（市、区）正在导入，要用到市名册，请等它完成', 30);
  if (lists.revision !== made.revision) throw new Conflict('核对以后名册有了变动，请重新上传核对');
  const begun: SheetImport = made.steps.length === 0 ? done(made, now) : { ...made, state: 'running' };
  if (begun.state === 'running') await holdCodes(transaction, made);
  if (begun.state === 'running') await holdCity(transaction, made);
  await transaction.put('sheetImport', begun);
  await transaction.put('rosterRevision', { ...lists, ...(begun.state === 'running' ? { importing: importId } : {}) });
  return importShown(begun);
};

/**
 * Writes the piece after those already written. The documents' ids are worked out, so a piece that was written in part, or by
 * two at once, comes to the same; only the count moves in a transaction. When all are written the pieces themselves go, and
 * then the import is done: whatever is interrupted, the next call goes on.
 */
export const step: PreparedHandler<SheetContract['step'], number | undefined> = {
  async prepare({ importId, after }, { standing }) {
    const made = await importNow(reader, standing, importId);
    if (made.state !== 'running' || made.done !== after) return undefined;
    if (made.done === made.steps.length) { await removeFiles(made.steps); return made.done; }
    const content = await contentOf(made.steps[made.done]!);
    if (!content) throw new Conflict('请刷新后再试');
    const writes = JSON.parse(content.toString('utf8')) as Write[];
    for (const collection of PLANNED) {
      const those = writes.filter((write) => write.collection === collection);
      await createMany(collection, those.filter(({ fresh }) => fresh).map(({ document }) => document));
      await putMany(collection, those.filter(({ fresh }) => !fresh).map(({ document }) => document));
    }
    return made.done + 1;
  },
  standIn: async () => undefined,
  async run({ importId }, { transaction, standing, now }, written) {
    const made = await importNow(transaction, standing, importId);
    const whole = written === made.steps.length && made.done === written;
    if (made.state !== 'running' || written === undefined || (!whole && written !== made.done + 1)) return importShown(made);
    const moved: SheetImport = whole ? done(made, now) : { ...made, done: written };
    await transaction.put('sheetImport', moved);
    if (whole) {
      const lists = (await transaction.get('rosterRevision', made.county))!;
      await transaction.put('rosterRevision', { _id: lists._id, revision: lists.revision + 1 });
      await giveOutCodes(transaction, made);
      await letGoOfCity(transaction, made);
    }
    return importShown(moved);
  },
};

/** Gives up an import that has not begun to write; its files go with the next upload. One that has begun is carried to its end. */
export const cancel: WriteHandler<SheetContract['cancel']> = async ({ importId }, { transaction, standing }) => {
  const made = await importNow(transaction, standing, importId);
  if (made.state === 'cancelled') return importShown(made);
  if (made.state === 'running' || made.state === 'done') throw new Conflict('已经开始写入，请等它完成');
  const given: SheetImport = { ...made, state: 'cancelled' };
  await transaction.put('sheetImport', given);
  return importShown(given);
};
