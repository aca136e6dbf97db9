import { AlignmentType, BorderStyle, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions } from 'docx';
import { LINE_POINTS, PAGE, SIZES, type Block, type Paper } from '../paper';

/** Word counts in twentieths of a point, and sizes in half points. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const LINE = { line: LINE_POINTS * 20, lineRule: LineRuleType.EXACT } as const;
/** Fonts of official papers; where one is missing the program takes its own. */
const FONTS = { title: '方正小标宋简体', heading: '黑体', body: '仿宋' } as const;

const run = (text: string, { size = SIZES.body, font = FONTS.body, bold = false }: { size?: number; font?: string; bold?: boolean } = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, size: size * 2, bold, font: { ascii: font, eastAsia: font, hAnsi: font }, ...(i > 0 ? { break: 1 } : {}) }));

const paragraph = (children: TextRun[], options: IParagraphOptions = {}): Paragraph => new Paragraph({ children, spacing: LINE, ...options });

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const LINE_WIDTH = twips(210 - PAGE.left - PAGE.right);

function table(rows: readonly (readonly string[])[], widths: readonly number[], head?: readonly string[]): Table {
  const columns = widths.map((share) => Math.round(share * LINE_WIDTH));
  const row = (cells: readonly string[], bold: boolean) => new TableRow({
    tableHeader: bold, cantSplit: true,
    children: cells.map((cell, i) => new TableCell({
      borders: BORDERS, width: { size: columns[i]!, type: WidthType.DXA }, margins: { left: 80, right: 80, top: 60, bottom: 60 },
      children: [new Paragraph({ children: run(cell, { size: SIZES.table, bold }) })],
    })),
  });
  return new Table({ columnWidths: columns, width: { size: LINE_WIDTH, type: WidthType.DXA }, rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))] });
}

function written(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title': return [paragraph(run(block.text, { size: SIZES.title, font: FONTS.title }), { alignment: AlignmentType.CENTER, spacing: { ...LINE, line: 36 * 20, after: 280 } })];
    case 'subtitle': return [paragraph(run(block.text), { alignment: AlignmentType.CENTER, spacing: { ...LINE, after: 280 } })];
    case 'heading': return [paragraph(run(block.text, { font: FONTS.heading }), { indent: { firstLine: SIZES.body * 2 * 20 }, keepNext: true })];
    case 'addressee': return [paragraph(run(block.text))];
    case 'paragraph': return [paragraph(run(block.text), { indent: { firstLine: SIZES.body * 2 * 20 } })];
    case 'note': return [paragraph(run(block.text, { size: SIZES.table }), { spacing: { before: 120 } })];
    case 'facts': return block.rows.map(([label, value]) => paragraph([...run(`${label}：`, { font: FONTS.heading }), ...run(value)], { indent: { firstLine: SIZES.body * 2 * 20 } }));
    case 'table': return [table(block.rows, block.widths, block.head), paragraph([])];
    case 'signature': return [paragraph([]), paragraph(run(block.by), { alignment: AlignmentType.RIGHT, indent: { right: SIZES.body * 20 * 2 } }), paragraph(run(block.date), { alignment: AlignmentType.RIGHT, indent: { right: SIZES.body * 20 * 2 } })];
  }
}

/** A Word file in the official layout, page numbers and brand at its foot. */
export function docxOf({ blocks, footer }: Paper): Promise<Buffer> {
  const foot = new Paragraph({ alignment: AlignmentType.CENTER, children: [...run(`${footer}　— `, { size: SIZES.small }), new TextRun({ children: [PageNumber.CURRENT], size: SIZES.small * 2 }), ...run(' —', { size: SIZES.small })] });
  const page = { size: { width: twips(210), height: twips(297) }, margin: { top: twips(PAGE.top), bottom: twips(PAGE.bottom), left: twips(PAGE.left), right: twips(PAGE.right) } };
  return Packer.toBuffer(new Document({ creator: '有事好商量', sections: [{ properties: { page }, footers: { default: new Footer({ children: [foot] }) }, children: blocks.flatMap(written) }] }));
}
