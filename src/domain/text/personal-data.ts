/** Numbers that identify a person and do not belong into a public text. */
export type PersonalData = 'id-number' | 'mobile';
export const PERSONAL_DATA_NAMES: Record<PersonalData, string> = { 'id-number': '身份证号', mobile: '手机号' };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** The last character of an 18-digit identity number is a check character (GB 11643). */
const isIdNumber = (digits: string): boolean =>
  CHECK[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11] === digits[17]?.toUpperCase();

/** Full-width digits and separators inside a number do not hide it. */
const folded = (text: string): string => text.normalize('NFKC').replace(/(\d)[\s\-·.,，。_]+(?=[\dXx])/gu, '$1');

/** Runs of digits, with the check character an identity number may end in. */
const numbersIn = (text: string): string[] => folded(text).match(/\d{11,}[Xx]?/gu) ?? [];

/** Kinds of personal numbers found in a text. */
export function personalDataIn(text: string): PersonalData[] {
  const numbers = numbersIn(text);
  return [
    ...(numbers.some((number) => number.length === 18 && isIdNumber(number)) ? ['id-number' as const] : []),
    ...(numbers.some((number) => /^(86)?1[3-9]\d{9}$/u.test(number)) ? ['mobile' as const] : []),
  ];
}

/** 王桂兰 → 王**: how a person's name is shown to anybody else. */
export function maskedName(name: string | undefined): string {
  const [first, ...rest] = [...(name ?? '').trim()];
  return first === undefined ? '居民' : `${first}${'*'.repeat(Math.max(1, Math.min(rest.length, 2)))}`;
}
