import type { Folded } from './folded';
import type { PersonalKind } from './kinds';
import { asOneNumber, numbersIn, type Digits } from './runs';

export type Spotted = { kind: PersonalKind; first: number; last: number; bare: string };

const MOBILE = /^(?:0086|86)?(1[3-9]\d{9})$/;
const LANDLINE = /^(?:0086|86)?0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/;
const ID = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const OLD_ID = /^[1-6]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const CARD = /^[3-6]\d{14,18}$/;

/** The check digit of a card number （ISO/IEC 7812）. */
const hasCardCheck = (digits: string): boolean => [...digits].reverse().reduce((sum, digit, i) => sum + (i % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!), 0) % 10 === 0;

function kindOf({ bare }: Digits): PersonalKind | undefined {
  if (ID.test(bare)) return 'id-number';
  if (MOBILE.test(bare)) return 'mobile';
  if (LANDLINE.test(bare)) return 'landline';
  if (CARD.test(bare) && bare.length >= 16 && hasCardCheck(bare)) return 'bank-card';
  return OLD_ID.test(bare) ? 'old-id-number' : undefined;
}

/** Degrees with at least four places: a house, not a district. Longitude and latitude of China, in either order. */
function isPosition({ bare, groups, gaps }: Digits): boolean {
  if (groups.length !== 4 || !/[.．。]/.test(gaps[0]!) || !/[.．。]/.test(gaps[2]!)) return false;
  const [a, b, c, d] = groups as [number, number, number, number];
  const whole = [Number(bare.slice(0, a)), Number(bare.slice(a + b, a + b + c))];
  const [most, least] = [Math.max(...whole), Math.min(...whole)];
  return b >= 4 && d >= 4 && most >= 73 && most <= 136 && least >= 3 && least <= 54;
}
/** Numbers that tell by themselves what they are. */
export function numbersOfPersons(view: Folded): Spotted[] {
  return numbersIn(view).flatMap((digits): Spotted[] => {
    const { first, last, bare } = digits;
    if (isPosition(digits)) return [{ kind: 'coordinates', first, last, bare }];
    if (!asOneNumber(digits)) return [];
    const kind = kindOf(digits);
    return kind ? [{ kind, first, last, bare: kind === 'mobile' ? bare.slice(-11) : bare }] : [];
  });
}
