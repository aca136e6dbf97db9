import type { SheetContract } from '../../src/contract/sheet';
import { SHEET_NAMES } from '../../src/domain/room/sheets';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { cellsOf } from './cells-of';
import { countyLists } from './county-lists';
import { importShown } from './import-shown';
import { writeWorkbook, type Cells } from './write-workbook';

const NOTHING = Object.fromEntries(SHEET_NAMES.map((name) => [name, []])) as unknown as Cells;

/** Headings, an example row each, and how each column is filled in. */
export const template: ReadHandler<SheetContract['template']> = async () => ({ fileName: '组织信息模板.xlsx', content: (await writeWorkbook(NOTHING, { example: true })).toString('base64') });

/** What a county's lists hold, under the same headings. It is handed out in the answer and kept nowhere. */
export const exportWorkbook: ReadHandler<SheetContract['export']> = async ({ county }, { now }) => {
  const area = await reader.get('area', county);
  const content = await writeWorkbook(cellsOf(await countyLists(county)), { example: false });
  return { fileName: `${area?.name ?? ''}组织信息${shanghaiDay(now)}.xlsx`, content: content.toString('base64') };
};

/** How the latest import of a county stands. */
export const latest: ReadHandler<SheetContract['latest']> = async ({ county }) => {
  const [made] = await reader.list('sheetImport', { county }, { limit: 1, order: [['_id', 'desc']] });
  return made ? { latest: importShown(made) } : {};
};
