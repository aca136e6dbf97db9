/** Numbers that identify a person and do not belong into a public text. */
export type PersonalData = 'id-number' | 'mobile';
export const PERSONAL_DATA_NAMES: Record<PersonalData, string> = { 'id-number': '身份证号', mobile: '手机号' };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** The last character of an 18-digit identity number is a check character (GB 11643). */
const isIdNumber = (digits: string): boolean =>
  CHECK[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11] === digits[17]?.toUpperCase();

/** What people put between the digits of a number. */
const GAP = '[\\s\\-·.,，。_]{1,2}';
const EACH = (count: number): string => `(?:${GAP}\\d){${count}}`;
/** A number by its usual groups, or digit by digit; no digit before or after. */
const MOBILE = new RegExp(`(?:^|\\D)(?:86(?:${GAP})?)?(1[3-9]\\d(?:${GAP})?\\d{4}(?:${GAP})?\\d{4}|1${GAP}[3-9]${EACH(9)})(?!\\d)`, 'gu');
const IDENTITY = new RegExp(`(?:^|\\D)(\\d{6}(?:${GAP})?\\d{8}(?:${GAP})?\\d{3}[\\dXx]|\\d${EACH(16)}${GAP}[\\dXx])(?!\\d)`, 'gu');

/** Full-width digits do not hide a number. */
function numbersLike(pattern: RegExp, text: string): string[] {
  const found: string[] = [];
  const plain = text.normalize('NFKC');
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) found.push(match[1]!.replace(/[^\dXx]/g, ''));
  return found;
}

/** Kinds of personal numbers found in a text. */
export const personalDataIn = (text: string): PersonalData[] => [
  ...(numbersLike(IDENTITY, text).some(isIdNumber) ? ['id-number' as const] : []),
  ...(numbersLike(MOBILE, text).length > 0 ? ['mobile' as const] : []),
];

/** 王桂兰 → 王**: how a person's name is shown to anybody else. */
export function maskedName(name: string | undefined): string {
  const [first, ...rest] = [...(name ?? '').trim()];
  return first === undefined ? '居民' : `${first}${'*'.repeat(Math.max(1, Math.min(rest.length, 2)))}`;
}
