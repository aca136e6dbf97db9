import { gapsIn, type Folded } from './folded';
import type { Spotted } from './numbers';

const N = '[0-9十百]';
const BUILDING = `${N}{1,4}(?:幢|栋|座|弄|号楼|楼|#楼?|#)`;
const UNIT = `${N}{1,3}(?:单元|梯|门)`;
const FLOOR = `${N}{1,3}(?:层|楼)`;
const DOOR = `[A-Za-z]?${N}{1,4}(?:室|号房|户|房)(?![型屋产管])`;

/** 地址只到小区: a flat is told by its number, with building and entrance before it or alone. */
const FLATS = [
  new RegExp(`(?:${BUILDING})?(?:${UNIT})?(?:${FLOOR})?${DOOR}`, 'gu'),
  new RegExp(`(?:${BUILDING})(?:${UNIT})(?:${FLOOR})?[0-9]{3,4}(?![0-9年月日元米人户个]|号[楼线门])`, 'gu'),
  new RegExp(`(?:${BUILDING})[0-9]{3,4}(?![0-9年月日元米人户个]|平方|号[楼线门])`, 'gu'),
];
/** A house is told by its number in a street or a village group; an office's published address is let stand by a person. */
const HOUSE = new RegExp(`(?:路|街|巷|弄|大道|庄|组|队|圩|里|苑|新村|花园|小区|坊|埂|湾|桥)(${N}{1,4}(?:之${N}{1,2})?号)(?!${N}*(?:线|楼|门(?![前口外牌])|厅|井|泵|闸|桥|涵|渠|桩|地块|文|令|车位|灯|杆|球场|岗|点|台))`, 'gu');
/** 3-2-501, where somebody says to live there. */
const DASHED = /[0-9]{5,8}/gu;
const LIVES = /[住家户房楼苑园村寓]$/u;

/** How many flats there are, or how many people live in one, is no door. */
const isCount = (value: string): boolean => /^[0-9十百]{1,4}户$/u.test(value);

export function doorsIn(view: Folded): Spotted[] {
  const spot = (kind: 'door' | 'house', first: number, value: string): Spotted[] => (isCount(value) || value.length < 2 ? [] : [{ kind, first, last: first + value.length - 1, bare: value }]);
  const flats = FLATS.flatMap((pattern) => [...view.digits.matchAll(pattern)].flatMap((match) => spot('door', match.index, match[0]))).filter(({ bare }) => /[0-9]{3}|幢|栋|座|弄|楼|单元|[0-9十]{1,4}号房/u.test(bare));
  const houses = [...view.digits.matchAll(HOUSE)].flatMap((match) => spot('house', match.index + match[0].lastIndexOf(match[1]!), match[1]!));
  const dashed = [...view.digits.matchAll(DASHED)].flatMap((match): Spotted[] => {
    const [first, last] = [match.index, match.index + match[0].length - 1];
    const gaps = gapsIn(view, first, last).filter((gap) => gap !== '');
    return gaps.length === 2 && gaps.every((gap) => /^[-–—－~]$/.test(gap)) && LIVES.test(view.plain.slice(0, first)) ? [{ kind: 'door', first, last, bare: match[0] }] : [];
  });
  return [...flats, ...houses, ...dashed];
}
