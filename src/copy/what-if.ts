import type { Difference } from '@/contract/policy';

/** What a changed number would have come to for a past session. */
export const EFFECTS: Record<Difference['effect'], { name: string; text: string; tone: 'danger' | 'warn' | 'ok' | 'info' }> = {
  fails: { name: '开不成', text: '按试的数，写理由也不行', tone: 'danger' },
  'needs-reason': { name: '要写理由', text: '按试的数，写明理由才能开', tone: 'warn' },
  passes: { name: '能开成', text: '当时没有开成，按试的数可以', tone: 'ok' },
  eased: { name: '不用写理由', text: '当时写了理由，按试的数不用写', tone: 'info' },
};

/** Shares of stakeholders to ask with. */
export const SHARES = { same: '不改', third: '三分之一', half: '一半', 'two-thirds': '三分之二' } as const;
export type ShareChoice = keyof typeof SHARES;
export const SHARE_VALUES: Record<ShareChoice, { part: number; whole: number } | undefined> = { same: undefined, third: { part: 1, whole: 3 }, half: { part: 1, whole: 2 }, 'two-thirds': { part: 2, whole: 3 } };

/** Numbers to ask with, beside the share. */
export const NUMBERS = [
  { name: 'participantsMin', label: '参加协商的人最少', hint: '政策是一般不少于10名；不填就不改这一项。' },
  { name: 'seatLimit', label: '席位一般最多', hint: '本系统约定；超过的要写理由。不填就不改这一项。' },
  { name: 'noticeDays', label: '至少提前几天通报', hint: '本系统约定；不足的要写理由。不填就不改这一项。' },
] as const;
export type NumberName = (typeof NUMBERS)[number]['name'];
