import ExcelJS from 'exceljs';
import { SHEET_NAMES, SHEET_TITLES, type SheetName } from '../../src/domain/room/sheets';
import { COLUMNS, type Column } from './columns';
import { EXAMPLE } from './example';

export type Cells = Record<SheetName, readonly Record<string, string>[]>;

const HOW = [
  '每张表第一行是表头，不要改；带*的列必须填。没有内容的表可以空着或删去。',
  '“示例：”开头的那一行只作参考，导入时会跳过。',
  '导入前先核对：所有问题按表、行、列一次列出，改好后重新上传；有问题时什么都不会写入。',
  '同一份文件再导入一次，不会有任何变化。表里没有的不会被删除；离任、退出请填截止日期和原因。',
  '已有的内容，单元格空着就保持原样；要清除，请在程序里改。只有任期止、截止日期例外：空着就是没有截止，原来填过的截止随之取消；没有这一列则不变。',
  '“委员和代表”里连任、换届的，一个任期一行：上一任期填任期止，新任期另起一行，开始以后再登记。',
  '不要填身份证号。手机号只用于本人认领身份时核对，系统不保存原号码。',
];

/** A workbook with a sheet of explanations and one for each kind of thing. Every cell is text: nothing in it is ever worked out. */
export async function writeWorkbook(cells: Cells, { example }: { example: boolean }): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  explain(workbook.addWorksheet('填写说明'));
  for (const name of SHEET_NAMES) {
    const sheet = workbook.addWorksheet(SHEET_TITLES[name], { views: [{ state: 'frozen', ySplit: 1 }] });
    const columns = COLUMNS[name];
    sheet.columns = columns.map(({ title, field }) => ({ key: field, width: Math.max(10, title.length * 2 + 4), style: { numFmt: '@' } }));
    sheet.addRow(columns.map(({ title, required }) => (required ? `${title}*` : title))).font = { bold: true };
    if (example) sheet.addRow(columns.map(({ example: shown, type }, n) => (n === firstWords(columns) ? `${EXAMPLE}${shown}` : type === 'mobile' ? '' : shown)));
    for (const row of cells[name]) sheet.addRow(columns.map(({ field }) => row[field] ?? ''));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Where the example says that it is one: the first column of plain words. */
const firstWords = (columns: readonly Column[]): number => Math.max(0, columns.findIndex(({ type }) => type === 'text'));

function explain(sheet: ExcelJS.Worksheet): void {
  sheet.columns = [{ width: 16 }, { width: 24 }, { width: 8 }, { width: 90 }];
  sheet.addRow(['“有事好商量”协商议事室组织信息']).font = { bold: true };
  for (const line of HOW) sheet.addRow(['', '', '', line]);
  sheet.addRow(['表', '列', '必填', '怎么填']).font = { bold: true };
  for (const name of SHEET_NAMES) for (const { title, required, note } of COLUMNS[name]) sheet.addRow([SHEET_TITLES[name], title, required ? '是' : '', note]);
}
