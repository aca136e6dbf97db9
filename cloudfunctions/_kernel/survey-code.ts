import { numberIn, sealedCode } from './sealed-code';

/** The letters a time-ordered id is written in, five bits each. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** What a survey's code says: its id as a number. */
export const surveyCode = (surveyId: string): string => sealedCode('sv', [...surveyId].reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n));

/** The survey a code stands for, or undefined when we did not make it. */
export function surveyIdIn(code: string): string | undefined {
  const number = numberIn('sv', code);
  return number === undefined ? undefined : Array.from({ length: LENGTH }, (_, i) => LETTERS[Number((number >> BigInt(5 * (LENGTH - 1 - i))) & 31n)]).join('');
}
