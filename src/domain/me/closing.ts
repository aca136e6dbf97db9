import { verdict, type Verdict } from '../verdict';

export type ClosingRule = 'me.closing.holds-office' | 'me.closing.session-open' | 'me.closing.already-asked' | 'me.closing.not-asked' | 'me.closing.under-way';

/** Where a closing stands: none; asked for, until its day; being carried out. */
export type ClosingState = 'none' | 'asked' | 'under-way';

/** `offices`: what the person holds now that others rely on, in words; `openSessions`: those going on in which he or she sits; `dueDay`: of what was asked before. */
export type ClosingView = { state: ClosingState; offices: readonly string[]; openSessions: number; dueDay?: string };

/**
 * What stands in the way of closing an account: an office is handed over first, so that nothing is left lying （五：召集人；本系统约定
 * convention.appointment）, and a session that is going on is sat out, for who is there counts （七）.
 */
export const mayCloseNow = ({ offices, openSessions }: Pick<ClosingView, 'offices' | 'openSessions'>): Verdict<ClosingRule> => verdict<ClosingRule>([
  ...offices.map((office) => ({ rule: 'me.closing.holds-office' as const, clause: 'convention.appointment' as const, measured: office, required: '先交接或离任' })),
  openSessions > 0 && { rule: 'me.closing.session-open', clause: 'convention.account-closing', measured: openSessions, required: 0 },
]);

/** May the person ask for it? Once; the days to think it over run from then. */
export const mayAskToClose = ({ state, dueDay, ...view }: ClosingView): Verdict<ClosingRule> => {
  const asked = verdict<ClosingRule>([state !== 'none' && { rule: 'me.closing.already-asked', clause: 'convention.account-closing', measured: dueDay ?? '', required: '申请一次' }]);
  return asked.outcome === 'refused' ? asked : mayCloseNow(view);
};

/** May it be taken back? As long as nothing has been done yet. */
export const mayKeep = ({ state, dueDay }: Pick<ClosingView, 'state' | 'dueDay'>): Verdict<ClosingRule> => verdict<ClosingRule>([
  state === 'none' && { rule: 'me.closing.not-asked', clause: 'convention.account-closing', required: '先申请注销' },
  state === 'under-way' && { rule: 'me.closing.under-way', clause: 'convention.account-closing', measured: dueDay ?? '', required: '到期以前' },
]);
