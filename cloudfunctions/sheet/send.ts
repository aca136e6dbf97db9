import type { SheetContract } from '../../src/contract/sheet';
import { SHEET_LIMITS } from '../../src/domain/room/sheets';
import { Conflict, Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { PreparedHandler, WriteHandler } from '../_kernel/serve';
import type { SheetImport } from '../_store/documents';
import { reader } from '../_store/door';
import { keepFile } from '../_store/files';
import { partAt, whenGivenUp } from '../_sheet/upload';
import { importNow, importShown } from './import-shown';

/** An upload begins: nothing of it is looked at before it is whole. */
export const begin: WriteHandler<SheetContract['begin']> = async ({ county, fileName, size }, { transaction, personId, now }) => {
  if ((await transaction.get('rosterRevision', county))?.importing) throw new Conflict('本县（市、区）有一次导入还没有完成，请等它完成');
  const made: SheetImport = { _id: newId(), county, by: personId, at: now, state: 'sending', fileName, parts: [], size, steps: [], done: 0, toWrite: 0, rows: {}, creates: 0, changes: 0, same: 0, changed: [], faults: [], faultCount: 0, lookAt: whenGivenUp(now) };
  await transaction.create('sheetImport', made);
  return importShown(made);
};

const CHECKED = new Conflict('这次导入已经核对过了，请重新上传');

/** One piece of the file, kept apart until all are there. Sent again it takes the place of the first. */
export const sendPart: PreparedHandler<SheetContract['sendPart'], string> = {
  async prepare({ content, part, importId }, { standing }) {
    const made = await importNow(reader, standing, importId);
    if (made.state !== 'sending') throw CHECKED;
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > SHEET_LIMITS.partBytes) throw new Invalid('这一段太大', [{ path: 'content', message: '每段不超过900KB' }]);
    return keepFile(partAt(importId, part), bytes);
  },
  standIn: async () => '',
  async run({ importId, part }, { transaction, standing }, fileId) {
    const made = await importNow(transaction, standing, importId);
    if (made.state !== 'sending') throw CHECKED;
    if (part > made.parts.length) throw new Invalid('分段的次序不对', [{ path: 'part', message: `请先发第${made.parts.length}段` }]);
    const parts = [...made.parts];
    parts[part] = fileId;
    await transaction.put('sheetImport', { ...made, parts });
    return { received: parts.length };
  },
};
