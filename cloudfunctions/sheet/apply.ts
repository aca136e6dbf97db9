import type { SheetContract } from '../../src/contract/sheet';
import { Conflict } from '../_kernel/answers';
import type { FollowedHandler, PreparedHandler, WriteHandler } from '../_kernel/serve';
import { holdCity, holdCodes } from '../_sheet/holds';
import { countPiece, finished, writePiece } from '../_sheet/piece';
import { isTooOld, removeUpload, whenInterrupted } from '../_sheet/upload';
import type { SheetImport } from '../_store/documents';
import { reader } from '../_store/door';
import { importNow, importShown } from './import-shown';

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
  const begun: SheetImport = made.steps.length === 0 ? finished(made, now) : { ...made, state: 'running', lookAt: whenInterrupted(now) };
  if (begun.state === 'running') await holdCodes(transaction, made);
  if (begun.state === 'running') await holdCity(transaction, made);
  await transaction.put('sheetImport', begun);
  await transaction.put('rosterRevision', { ...lists, ...(begun.state === 'running' ? { importing: importId } : {}) });
  return importShown(begun);
};

/** Writes the piece after those already written, and counts it. */
export const step: PreparedHandler<SheetContract['step'], number | undefined> = {
  async prepare({ importId, after }, { standing }) {
    const made = await importNow(reader, standing, importId);
    return made.state === 'running' && made.done === after ? writePiece(made) : undefined;
  },
  standIn: async () => undefined,
  run: async ({ importId }, { transaction, standing, now }, written) =>
    importShown(await countPiece(transaction, await importNow(transaction, standing, importId), written, { now, lookAt: whenInterrupted(now) })),
};

/** Gives up an import that has not begun to write; its files go with it. One that has begun is carried to its end. */
export const cancel: FollowedHandler<SheetContract['cancel']> = {
  async run({ importId }, { transaction, standing, now }) {
    const made = await importNow(transaction, standing, importId);
    if (made.state === 'cancelled') return importShown(made);
    if (made.state === 'running' || made.state === 'done') throw new Conflict('已经开始写入，请等它完成');
    const given: SheetImport = { ...made, state: 'cancelled', lookAt: now };
    await transaction.put('sheetImport', given);
    return importShown(given);
  },
  async after({ importId }, { standing }) {
    await removeUpload(await importNow(reader, standing, importId));
  },
};
