import { conveningIdentity } from '../../../src/demo/identities';
import { HOME, NEXT_DOOR } from '../cloud';

export const CONVENER = conveningIdentity(HOME);
export const STAFF = 'staff-xu';
export const PROPOSER = 'resident-li';
/** The convener of another room is nobody here. */
export const ELSEWHERE = conveningIdentity(NEXT_DOOR);
/** The last two live where the room is for, by their own word. */
export const NEIGHBOURS = ['model-a', 'model-b', 'model-c', 'model-d', 'model-e', 'model-f', 'model-g', 'model-h'];
export const RESIDENTS = NEIGHBOURS.slice(6);
export const PEOPLE = [CONVENER, STAFF, ELSEWHERE, ...NEIGHBOURS];

/** Names nobody shares. */
export const nameOf = (openid: string): string => `测试${'甲乙丙丁戊己庚辛壬癸子'[PEOPLE.indexOf(openid)]}`;
export const guestName = (n: number): string => `客人${'甲乙丙丁戊己'[n % 6]}`;
export const counterName = (n: number): string => `柜台${'甲乙丙丁'[n % 4]}`;
