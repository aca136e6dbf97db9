/** Characters that are written for others because they look like them, each with what it stands for: letters of other scripts, syllables that look like characters, signs for digits. */
const LOOKS = `аa еe оo рp сc уy хx кk мm тt вb нh іi ѕs ԁd ɡg αa οo ρp νv κk τt υu ιi ϲc ロ口 ニ二 エ工 カ力 ト卜 タ夕 ハ八 ー一 〡一 〢二 〣三 囗口 曰日 巳己`;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(LOOKS.split(' ').map((pair) => [...pair] as [string, string]));

export const withoutLookAlikes = (text: string): string => [...text].map((character) => STANDS_FOR.get(character) ?? character).join('');

const NUMERALS = '零〇○◯一壹弌幺二贰弍两三叁弎参四肆五伍六陆七柒八捌九玖';
const VALUES = '0000111122223333445566778899';
const BY_WORD: ReadonlyMap<string, string> = new Map([...NUMERALS].map((word, i) => [word, VALUES[i]!]));
/** Digits of other scripts, by the first of their ten; circled ones by the 1 of their nine. */
const ZEROES = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0];
const ONES = [0x2776, 0x2780, 0x278a, 0x24f5];

/** The digit a character stands for, if it does: also words for digits, and letters people put for nought and one. */
export function digitOf(character: string): string | undefined {
  if (/^[0-9]$/.test(character)) return character;
  if (character === 'o') return '0';
  if (character === 'l' || character === 'i') return '1';
  const point = character.codePointAt(0)!;
  const [zero, one] = [ZEROES.find((from) => point >= from && point < from + 10), ONES.find((from) => point >= from && point < from + 9)];
  return zero !== undefined ? String(point - zero) : one !== undefined ? String(point - one + 1) : BY_WORD.get(character);
}
