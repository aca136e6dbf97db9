const NUMERALS = '零一二三四五六七八九';

/** A text as a reader takes it in, disguise taken off; worked out without the code that looks for personal data. */
export const asRead = (text: string): string =>
  [...text.normalize('NFKC').replace(/[\p{Cf}\s\p{P}\p{S}]/gu, '')].map((letter) => (NUMERALS.includes(letter) ? String(NUMERALS.indexOf(letter)) : letter)).join('')
    .replace(/К/g, 'K').replace(/а/g, 'a').replace(/(?<=\d)O|O(?=\d)/g, '0').replace(/(?<=\d)O/g, '0');
