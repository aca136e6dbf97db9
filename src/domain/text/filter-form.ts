import { LISTED_WORDS } from './listed-words';
import { digitOf, withoutLookAlikes } from './look-alikes';
import { simplified } from './traditional';

/** What is left out when texts are compared: marks, controls, spaces, punctuation, signs, private characters, and fillers that count as letters. */
const IGNORED = /[\p{M}\p{C}\p{Z}\p{P}\p{S}\u115F\u1160\u3164\uFFA0]/gu;
/** Case and width and composition do not tell two texts apart; written twice, since a capital may hide in what is decomposed. */
const levelled = (text: string): string => text.normalize('NFKD').toLowerCase().normalize('NFKD');

/** The form in which words are looked for, however they were disguised. Never stored and never shown; taking it twice changes nothing. */
export const filterForm = (text: string): string => withoutLookAlikes(simplified(levelled(text))).replace(IGNORED, '');

export type Disguise = 'plain' | 'disguised';

/** Is a listed word in it, as it stands or in disguise (backwards too)? What is found only in disguise may be a chance of spacing, so a person looks. */
export function listedIn(text: string): Disguise | undefined {
  const plain = text.normalize('NFC').toLowerCase();
  if (LISTED_WORDS.some((word) => plain.includes(word))) return 'plain';
  const form = filterForm(text);
  const backwards = [...form].reverse().join('');
  return LISTED_WORDS.some((word) => form.includes(word) || backwards.includes(word)) ? 'disguised' : undefined;
}

const MOBILE = /(?:^|\D)(?:0{0,2}86)?1[3-9]\d{9}(?!\d)/;

/** Does a mobile number hide in it: other digits, words for digits, letters, signs between? What is no digit and no sign ends a number. */
export function hidesNumber(text: string): boolean {
  const digits = [...simplified(levelled(text))].map((character) => digitOf(character) ?? (isIgnored(character) ? '' : '|')).join('');
  return MOBILE.test(digits);
}

const isIgnored = (character: string): boolean => character.replace(IGNORED, '') === '';
