const ARABIC = '[0-9]+(?:,[0-9]{3})*';
const HAN = '[零一二三四五六七八九十百千万亿两廿卅]';
/** A number as it is written: 3, 1,300, 3万, 三十八, 两三. */
export const NUMBER = `(?:${ARABIC}[十百千万亿]*|${HAN}+)`;
/** After these it is no number by itself: 第 makes it one in a row, 几 and 数 leave open how many. */
export const GOES_BEFORE = /[0-9零一二三四五六七八九十百千万亿两廿卅几数第]$/u;

/** Between what and what it is; 三四 is three or four. */
export type Reading = { low: number; high: number };

const DIGITS = new Map([...'零一二三四五六七八九'].map((letter, i) => [letter, i] as const)).set('两', 2);
const TENS = new Map([['十', 10], ['百', 100], ['千', 1000], ['廿', 20], ['卅', 30]]);
const MYRIADS = new Map([['万', 10_000], ['亿', 100_000_000]]);

/** What a written number says. */
export function valueOf(number: string): Reading {
  const [, arabic, unit = ''] = /^([0-9,]+)?(.*)$/u.exec(number)!;
  if (arabic !== undefined) return exactly(Number(arabic.replace(/,/g, '')) * [...unit].reduce((all, letter) => all * (TENS.get(letter) ?? MYRIADS.get(letter) ?? 1), 1));
  const letters = [...number];
  if (letters.every((letter) => DIGITS.has(letter))) return inDigits(letters.map((letter) => DIGITS.get(letter)!));
  return exactly(inWords(letters));
}
const exactly = (value: number): Reading => ({ low: value, high: value });

/** 三五: three to five; 二零: twenty. */
function inDigits(digits: readonly number[]): Reading {
  const [a = 0, b = 0] = digits;
  return digits.length === 2 && a > 0 && b > a && b - a <= 2 ? { low: a, high: b } : exactly(Number(digits.join('')));
}

function inWords(letters: readonly string[]): number {
  let [all, part, digit] = [0, 0, 0];
  for (const letter of letters) {
    const [ten, myriad] = [TENS.get(letter), MYRIADS.get(letter)];
    if (myriad !== undefined) { all = (all + part + digit) * myriad; [part, digit] = [0, 0]; }
    else if (ten !== undefined && ten !== 20 && ten !== 30) { part += (digit || 1) * ten; digit = 0; }
    else if (ten !== undefined) part += ten;
    else digit = DIGITS.get(letter)!;
  }
  return all + part + digit;
}

/** Apart by more than that they are two numbers and no range: 建议2、35户. */
const WIDEST = 3;

/** Two numbers with a dash, 至, 到, 或 or 、 between them, where they are one range. */
export function rangeOf(first: string, second: string): Reading | undefined {
  const [a, b] = [valueOf(first), valueOf(second)];
  return a.low < b.high && b.high - a.low <= WIDEST ? { low: a.low, high: b.high } : undefined;
}
