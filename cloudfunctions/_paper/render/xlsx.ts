import ExcelJS from 'exceljs';
import { harmless } from '../../_kernel/harmless';

export type Sheet = { name: string; head: readonly string[]; widths: readonly number[]; rows: readonly (readonly (string | number)[])[] };

/**
 * A workbook of values only. Text is stored as text: `=1+1` of a person shows as it was written, and no program computes it.
 * Marks that would start a formula where somebody pastes the cell elsewhere get an apostrophe in front.
 */
export async function xlsxOf({ name, head, widths, rows }: Sheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = '有事好商量';
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width, style: { alignment: { vertical: 'top', wrapText: true } } }));
  sheet.addRow([...head]).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)));
  return Buffer.from(await book.xlsx.writeBuffer());
}
