import ExcelJS from 'exceljs';
import { SHEET_LIMITS, SHEET_NAMES, SHEET_TITLES, type SheetFault, type SheetName } from '../../src/domain/room/sheets';
import { valueOf, wordsIn, type Value } from './cell';
import { COLUMNS, type Column } from './columns';
import { isExample } from './example';
import { whyNotAWorkbook } from './unpacked';

/** A row as its columns name it (an empty cell is there without a value, a column that is missing is not there), and where it stands, so that what is wrong with it can be told there. */
export type Row = { row: number; values: Record<string, Value | undefined> };
export type Rows = Record<SheetName, Row[]>;

/** Reads every sheet we know; whatever is wrong with it is told by sheet, row and column. */
export async function readWorkbook(file: Buffer): Promise<{ rows: Rows; faults: SheetFault[] }> {
  const rows = Object.fromEntries(SHEET_NAMES.map((name) => [name, []])) as unknown as Rows;
  const refused = whyNotAWorkbook(file);
  if (refused) return { rows, faults: [{ sheet: '', row: 0, column: '', message: refused }] };
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(file as never, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'pictures', 'tableParts', 'extLst'] });
  } catch {
    return { rows, faults: [{ sheet: '', row: 0, column: '', message: '文件打不开，请用Excel另存一次再传' }] };
  }
  const faults: SheetFault[] = [];
  let all = 0;
  for (const name of SHEET_NAMES) {
    const sheet = workbook.getWorksheet(SHEET_TITLES[name]);
    if (!sheet) continue;
    all += sheet.actualRowCount;
    if (all > SHEET_LIMITS.rows) return { rows, faults: [...faults, { sheet: SHEET_TITLES[name], row: 0, column: '', message: `所有表加起来最多${SHEET_LIMITS.rows}行，请分成几个文件` }] };
    rows[name] = rowsIn(sheet, COLUMNS[name], faults);
  }
  if (all === 0) faults.push({ sheet: '', row: 0, column: '', message: `没有找到可以导入的表；表的名称应是：${Object.values(SHEET_TITLES).join('、')}` });
  return { rows, faults };
}

function rowsIn(sheet: ExcelJS.Worksheet, columns: readonly Column[], faults: SheetFault[]): Row[] {
  const at = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, number) => { const words = wordsIn(cell.value); if ('text' in words) at.set(words.text.replace(/\*$/, ''), number); });
  for (const { title, required } of columns) if (required && !at.has(title)) faults.push({ sheet: sheet.name, row: 1, column: title, message: '少了这一列，请用模板里的表头' });
  for (const title of at.keys()) if (title !== '' && !columns.some((column) => column.title === title)) faults.push({ sheet: sheet.name, row: 1, column: title, message: '没有这一列，请删去或改成模板里的表头' });

  const here = columns.filter(({ title, required }) => required || at.has(title));
  const rows: Row[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const words = here.map((column) => ({ column, said: at.has(column.title) ? wordsIn(row.getCell(at.get(column.title)!).value) : { text: '' } }));
    if (words.every(({ said }) => 'text' in said && said.text === '') || isExample(words.map(({ said }) => ('text' in said ? said.text : '')))) return;
    const values: Row['values'] = {};
    for (const { column, said } of words) {
      const taken = 'fault' in said ? said : valueOf(column, said.text);
      if ('fault' in taken) faults.push({ sheet: sheet.name, row: number, column: column.title, message: taken.fault });
      else values[column.field] = taken.value;
    }
    rows.push({ row: number, values });
  });
  return rows;
}
