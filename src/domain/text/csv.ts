/** What a spreadsheet would take for a formula when a cell begins with it, in half and full width. */
const FORMULA = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠\t\r]/u;

/** A cell as text: quoted always, quotes doubled; what could be a formula is marked as text. */
const cell = (value: string): string => `"${(FORMULA.test(value) ? `'${value}` : value).replace(/"/g, '""')}"`;

/** A table as a file that spreadsheets open as UTF-8 and never compute. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
