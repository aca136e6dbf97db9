import pdfmake from 'pdfmake';
import { LINE_POINTS, PAGE, points, SIZES, type Block, type Paper } from '../paper';
import { FONT_FILES } from './font';

const FONT = 'Noto';
/** Nothing in a paper is fetched: no address, and of files only the fonts. */
pdfmake.addFonts({ [FONT]: { normal: FONT_FILES.regular, bold: FONT_FILES.bold, italics: FONT_FILES.regular, bolditalics: FONT_FILES.bold } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => (Object.values(FONT_FILES) as string[]).includes(path));

/** Two characters of the body, as official papers indent. */
const INDENT = '　　';
/** The font's own line is about this many times its size; the layout's lines are 28 pt. */
const lineHeight = (size: number): number => LINE_POINTS / (size * 1.448);

function written(block: Block): object | object[] {
  const body = { fontSize: SIZES.body, lineHeight: lineHeight(SIZES.body) };
  switch (block.kind) {
    case 'title': return { text: block.text, fontSize: SIZES.title, bold: true, alignment: 'center', margin: [0, 0, 0, 14] };
    case 'subtitle': return { text: block.text, ...body, alignment: 'center', margin: [0, 0, 0, 14] };
    case 'heading': return { text: `${INDENT}${block.text}`, ...body, bold: true, preserveLeadingSpaces: true };
    case 'addressee': return { text: block.text, ...body };
    case 'paragraph': return { text: `${INDENT}${block.text}`, ...body, preserveLeadingSpaces: true };
    case 'note': return { text: block.text, fontSize: SIZES.table, margin: [0, 6, 0, 0] };
    case 'facts': return block.rows.map(([label, value]) => ({ text: [{ text: `${INDENT}${label}：`, bold: true }, value], ...body, preserveLeadingSpaces: true }));
    case 'table': return {
      margin: [0, 4, 0, 10], fontSize: SIZES.table,
      table: { headerRows: 1, dontBreakRows: true, widths: block.widths.map((share) => share * points(210 - PAGE.left - PAGE.right) - 10), body: [block.head.map((text) => ({ text, bold: true })), ...block.rows.map((row) => row.map((text) => ({ text })))] },
    };
    case 'signature': return [{ text: block.by, ...body, alignment: 'right', margin: [0, 28, 32, 0] }, { text: block.date, ...body, alignment: 'right', margin: [0, 0, 32, 0] }];
  }
}

/** A PDF with its own font inside, in the same layout as the Word file. */
export function pdfOf({ blocks, footer }: Paper): Promise<Buffer> {
  return pdfmake.createPdf({
    pageSize: 'A4', pageMargins: [points(PAGE.left), points(PAGE.top), points(PAGE.right), points(PAGE.bottom)], defaultStyle: { font: FONT },
    content: blocks.flatMap(written), info: { creator: '有事好商量' },
    footer: (page: number) => ({ text: `${footer}　— ${page} —`, fontSize: SIZES.small, alignment: 'center', margin: [0, points(12), 0, 0] }),
  }).getBuffer();
}
