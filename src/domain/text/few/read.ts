import { folded } from '../personal/folded';
import { simplified } from '../traditional';

/** A text to look for figures in: one unit a sign, spaces and what is not seen left out, and for each the place it has in the text as written. */
export type Read = { words: string; from: readonly number[]; to: readonly number[] };

const NUMERALS = '零一二三四五六七八九';
const MORE = new Map([['倆', '俩'], ['拾', '十'], ['佰', '百'], ['仟', '千'], ['〇', '零']]);
/** Quotation marks and what people put between signs take no part in a figure. */
const PASSED_OVER = /[\s·•_*“”"'‘’「」『』《》〈〉]/u;

/** Between two letters these only take a word apart. */
const APART = /[-/.–—]/u;
const LETTER = /[^0-9零一二三四五六七八九十百千万亿两\n]/u;

/** `plain`: as it stands; `digit`: as a digit, if it is one. Numerals in their plain form, everything in simplified characters. */
function sign(plain: string, digit: string): string {
  if (/[0-9]/.test(plain) || !/[0-9]/.test(digit)) return plain.length > 1 ? '¤' : MORE.get(plain) ?? simplified(plain);
  return /\p{Script=Han}|○/u.test(plain) ? NUMERALS[Number(digit)]! : digit;
}

export function read(text: string): Read {
  const [words, from, to]: [string[], number[], number[]] = [[], [], []];
  const put = (one: string, start: number, end: number): void => { words.push(one); from.push(start); to.push(end); };
  let end = 0;
  for (const { plain, digit, gap, from: start, to: stop } of folded(text).signs) {
    const [now, before] = [sign(plain, digit), words[words.length - 1] ?? '0'];
    const apart = LETTER.test(before) && LETTER.test(now);
    for (const mark of gap) if (mark === '\n' || (!PASSED_OVER.test(mark) && !(apart && APART.test(mark)))) put(mark.length > 1 ? '¤' : mark, end, start);
    put(now, start, stop);
    end = stop;
  }
  return { words: words.join(''), from, to };
}
