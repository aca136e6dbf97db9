/**
 * A text as a reader takes it in, whatever it is written with: full width, ringed and look-alike signs as the plain ones, what is not
 * seen and what only separates left out. Each sign keeps the place it has in the text as written, so that what is found can be
 * masked there.
 */
export type Sign = { plain: string; digit: string; from: number; to: number; /** What was passed over before it. */ gap: string };
export type Folded = { text: string; signs: readonly Sign[]; plain: string; digits: string };

/** Letters of other scripts that look like Latin ones. */
const ALIKE = new Map([...'АВСЕНІКМОРТХУаеорсхуіԁɡℓ'].map((letter, i) => [letter, [...'ABCEHIKMOPTXYaeopcxyidgl'][i]!]));
/** Ringed digits that the compatibility form leaves alone. */
const RINGED = new Map([...'❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒⓿'].map((sign, i) => [sign, i === 27 ? '0' : String((i % 9) + 1)]));
const NUMERALS = new Map([...'零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺弌弍弎貳參陸'].map((sign, i) => [sign, '000123456789123456789112326'[i]!]));

const UNSEEN = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}\p{Co}\u115f\u1160\u3164\uffa0\u2800]/u;
const COUNTS = /[\p{L}\p{N}@#¶]/u;
const DIGIT = /[0-9]/;

export function folded(text: string): Folded {
  const signs: Sign[] = [];
  let [at, gap] = [0, ''];
  for (const letter of text) {
    const [from, to] = [at, (at += letter.length)];
    if (UNSEEN.test(letter) && letter !== '\n') continue;
    for (const part of RINGED.get(letter) ?? letter.normalize('NFKC')) {
      const plain = ALIKE.get(part) ?? part;
      if (!COUNTS.test(plain) && plain !== '○') { gap += plain; continue; }
      signs.push({ plain, digit: NUMERALS.get(plain) ?? plain, from, to, gap });
      gap = '';
    }
  }
  const read = betweenDigits(signs);
  return { text, signs: read, plain: read.map(({ plain }) => plain).join(''), digits: read.map(({ digit }) => digit).join('') };
}

/** `O` and `l` among digits are read as digits, and 点, 杠, 横 between two as a point or dash. */
function betweenDigits(signs: readonly Sign[]): Sign[] {
  const isDigit = (i: number): boolean => DIGIT.test(signs[i]?.digit ?? '');
  const read: Sign[] = [];
  let gap = '';
  signs.forEach((sign, i) => {
    const beside = isDigit(i - 1) || (read.length > 0 && DIGIT.test(read[read.length - 1]!.digit) && /[OoIl]/.test(signs[i - 1]?.plain ?? ''));
    if (/[点杠横]/.test(sign.plain) && isDigit(i - 1) && isDigit(i + 1)) { gap += `${sign.gap}.`; return; }
    const digit = beside && /[Oo]/.test(sign.plain) ? '0' : beside && /[Il]/.test(sign.plain) ? '1' : sign.digit;
    read.push({ ...sign, digit, gap: gap + sign.gap });
    gap = '';
  });
  return read;
}

/** One code unit a sign, so that places in `plain` and `digits` are places in `signs`; rare signs beyond that plane stand as a mark. */
export function units(view: Folded): Folded {
  const one = (letter: string): string => (letter.length === 1 ? letter : '¤');
  return { ...view, plain: view.signs.map(({ plain }) => one(plain)).join(''), digits: view.signs.map(({ digit }) => one(digit)).join('') };
}

/** The text as written from one sign to another. */
export const stretch = ({ signs }: Folded, first: number, last: number): { from: number; to: number } => ({ from: signs[first]!.from, to: signs[last]!.to });

/** The gaps inside a stretch, between its signs. */
export const gapsIn = ({ signs }: Folded, first: number, last: number): string[] => signs.slice(first + 1, last + 1).map(({ gap }) => gap);
