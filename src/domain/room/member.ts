import { verdict, type Verdict } from '../verdict';

/** What somebody on a roster is: the people （三）（七） name. One person may be several. */
export const IDENTITIES = ['member', 'partyDelegate', 'congressDeputy', 'localFigure', 'expert'] as const;
export type Identity = (typeof IDENTITIES)[number];
export const IDENTITY_NAMES: Record<Identity, string> = { member: '政协委员', partyDelegate: '党代表', congressDeputy: '人大代表', localFigure: '乡贤', expert: '专家学者' };

export const MEMBER_LEVELS = ['province', 'city', 'county', 'township'] as const;
export type MemberLevel = (typeof MEMBER_LEVELS)[number];
export const MEMBER_LEVEL_NAMES: Record<MemberLevel, string> = { province: '省', city: '市', county: '县', township: '乡镇' };

export type MemberRule = 'room.member.no-sector' | 'room.member.ends-before-it-begins' | 'room.member.level-not-of-this-kind' | 'room.member.terms-meet';
export type MemberView = { identity: Identity; level: MemberLevel; sector?: string; from: string; until?: string };

/** May this stand on the roster? Members are enrolled by sector, so a CPPCC member has one （三）. */
export const mayEnter = ({ identity, level, sector, from, until }: MemberView): Verdict<MemberRule> => verdict<MemberRule>([
  identity === 'member' && level === 'township' && { rule: 'room.member.level-not-of-this-kind', clause: '3.members-enrolled', measured: '乡镇', required: '县或市' },
  identity === 'member' && !sector && { rule: 'room.member.no-sector', clause: level === 'city' ? '3.city-members' : '3.members-enrolled', required: '写明界别' },
  until !== undefined && until <= from && { rule: 'room.member.ends-before-it-begins', clause: 'convention.roster', measured: until.slice(0, 10), required: `晚于${from.slice(0, 10)}` },
]);

type Term = { from: string; until?: string };

/** Elected again: a term that begins once the one before is over is another one. Anything else puts right the one that is known. */
export const isNextTerm = ({ until }: Term, next: Term): boolean => until !== undefined && until <= next.from;

/** Terms of one identity, oldest first: none meets another, and the next one is entered once the one before is over, so that who serves now is known. */
export const mayFollow = ({ terms, now }: { terms: readonly Term[]; now: string }): Verdict<MemberRule> => verdict<MemberRule>(terms.slice(1).flatMap((next, n) => {
  const { from, until } = terms[n]!;
  const ahead = n === terms.length - 2 && until !== undefined && until > now;
  if (until !== undefined && until <= next.from && !ahead) return [];
  return [{ rule: 'room.member.terms-meet' as const, clause: 'convention.roster' as const, measured: (until ?? from).slice(0, 10), required: ahead ? '下一届等它结束以后登记' : '两个任期不能重叠' }];
}));

/** Is it held on this day? */
export const isServing = ({ from, until }: { from: string; until?: string }, day: string): boolean => from <= day && (until === undefined || until > day);
