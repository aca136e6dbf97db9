import { randomInt } from 'node:crypto';
import { key } from '../_store/keys';

/** Letters and digits that are not taken for one another in handwriting: no 0 O 1 I. 32⁸ codes, and the rate limit, keep guessing hopeless. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

/** A short code for a paper slip, e.g. `7KQ2-M9FT`. */
export const newPaperCode = (): string => {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** What is kept of a code: its digest, so that what is stored does not tell it. */
export const paperCodeId = (code: string): string => key('paper-code', code.replace(/[\s-]/g, '').toUpperCase());
