/** Characters a spreadsheet takes for the beginning of a formula, full-width ones too. */
const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Marks that would start a formula where somebody opens or pastes the cell get an apostrophe in front. */
export const harmless = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);
