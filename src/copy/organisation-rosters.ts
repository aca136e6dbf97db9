import type { MemberLine } from '@/contract/organisation-rosters';
import { ASSEMBLY_CATEGORIES, CATEGORY_NAMES, categoriesOf, type AssemblyCategory } from '@/domain/room/assembly';
import type { RoomKind } from '@/domain/room/kinds';
import { IDENTITIES, IDENTITY_NAMES, MEMBER_LEVEL_NAMES, type Identity, type MemberLevel } from '@/domain/room/member';

/** The lists of a county: what still wants doing, then everybody. */
export const LISTS = {
  unplaced: { name: '没编入议事室', title: '委员都编入了议事室', text: '县级政协委员还没有编入乡镇（街道）、村（社区）议事室的，会出现在这里。' },
  unenrolled: { name: '没编入县（市、区）', title: '市政协委员都编入了县（市、区）', text: '市政协委员按界别编入县（市、区）；还没有编入的，会出现在这里。' },
  toAdd: { name: '待增补', title: '没有待增补的召集人', text: '召集人还不是政协委员的，写明原因以后列在这里，增补以后自动移出。' },
  claims: { name: '身份认领', title: '没有待核实的认领', text: '委员、召集人用微信认领名册上的身份以后，出现在这里，请核实是不是本人。' },
  all: { name: '委员和代表', title: '名册上还没有委员和代表', text: '用“导入导出”一次录入，或者在“人员”里一个一个登记。' },
  people: { name: '人员', title: '名册上还没有人', text: '先登记人，再登记他的身份、任职。' },
} as const;
export type ListName = keyof typeof LISTS;

export const IDENTITY_CHOICES: readonly { value: Identity; label: string }[] = IDENTITIES.map((value) => ({ value, label: IDENTITY_NAMES[value] }));
export const levelsFor = (city: boolean): readonly { value: MemberLevel; label: string }[] =>
  (city ? (['province', 'city'] as const) : (['county', 'township'] as const)).map((value) => ({ value, label: MEMBER_LEVEL_NAMES[value] }));

export const categoryChoices = (kind: RoomKind): readonly { value: AssemblyCategory; label: string }[] => categoriesOf(kind).map((value) => ({ value, label: CATEGORY_NAMES[value] }));
export { ASSEMBLY_CATEGORIES, CATEGORY_NAMES };

/** 编入2个议事室. */
export const roomsLine = ({ rooms, claimed }: Pick<MemberLine, 'rooms' | 'claimed'>): string => [rooms > 0 ? `编入${rooms}个议事室` : '还没有编入议事室', claimed ? '已用微信认领' : '还没有认领'].join('，');

/** 一般在40—60人，现在45人. */
export const sizeLine = (size: number, asked: { least: number; most: number } | undefined): string =>
  (asked === undefined ? `现在${size}人` : size < asked.least ? `一般在${asked.least}—${asked.most}人，现在${size}人，还少${asked.least - size}人` : size > asked.most ? `一般在${asked.least}—${asked.most}人，现在${size}人，多${size - asked.most}人` : `一般在${asked.least}—${asked.most}人，现在${size}人`);
