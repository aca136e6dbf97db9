import { verdict, type Verdict } from '../verdict';

/** What somebody on a roster is: the people （三）（七） name. One person may be several. */
export const IDENTITIES = ['member', 'partyDelegate', 'congressDeputy', 'localFigure', 'expert'] as const;
export type Identity = (typeof IDENTITIES)[number];
export const IDENTITY_NAMES: Record<Identity, string> = { member: '政协委员', partyDelegate: '党代表', congressDeputy: '人大代表', localFigure: '乡贤', expert: '专家学者' };

export const MEMBER_LEVELS = ['province', 'city', 'county', 'township'] as const;
export type MemberLevel = (typeof MEMBER_LEVELS)[number];
export const MEMBER_LEVEL_NAMES: Record<MemberLevel, string> = { province: '省', city: '市', county: '县', township: '乡镇' };

export type MemberRule = 'room.member.no-sector' | 'room.member.ends-before-it-begins' | 'room.member.level-not-of-this-kind';
export type MemberView = { identity: Identity; level: MemberLevel; sector?: string; from: string; until?: string };

/** May this stand on the roster? Members are enrolled by sector, so a CPPCC member has one （三）. */
export const mayEnter = ({ identity, level, sector, from, until }: MemberView): Verdict<MemberRule> => verdict<MemberRule>([
  identity === 'member' && level === 'township' && { rule: 'room.member.level-not-of-this-kind', clause: '3.members-enrolled', measured: '乡镇', required: '县或市' },
  identity === 'member' && !sector && { rule: 'room.member.no-sector', clause: level === 'city' ? '3.city-members' : '3.members-enrolled', required: '写明界别' },
  until !== undefined && until <= from && { rule: 'room.member.ends-before-it-begins', clause: 'convention.roster', measured: until.slice(0, 10), required: `晚于${from.slice(0, 10)}` },
]);

/** Is it held on this day? */
export const isServing = ({ from, until }: { from: string; until?: string }, day: string): boolean => from <= day && (until === undefined || until > day);
