/** What became of a notice on one channel beside the inbox. `told`: somebody said it by phone or handed over paper. */
export const DELIVERY_STATES = ['due', 'sending', 'sent', 'told', 'failed', 'parked', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Minutes until the next try after the first, second, … failure that may pass by itself. */
const PAUSES = [1, 5, 30, 120] as const;
/** A try whose end nobody saw is taken up again after this many minutes. */
export const LEASE_MINUTES = 3;

/** WeChat's answers that no second try can change: wrong person, template, page, refused, wrong fields. */
const PERMANENT: ReadonlySet<number> = new Set([40003, 40037, 41030, 43101, 43107, 47003]);

export type Attempt = { sent: true } | { sent: false; permanent: boolean; error: string };

export const attemptOf = ({ errcode, errmsg }: { errcode: number; errmsg?: string | undefined }): Attempt =>
  errcode === 0 ? { sent: true } : { sent: false, permanent: PERMANENT.has(errcode), error: `${errcode} ${errmsg ?? ''}`.trim() };

/** What follows a try, the n-th: done, given up at once, another in so many minutes, or parked for a person to look at. */
export function afterAttempt(attempt: Attempt, n: number): { state: 'sent' | 'failed' | 'parked' } | { state: 'due'; inMinutes: number } {
  if (attempt.sent) return { state: 'sent' };
  if (attempt.permanent) return { state: 'failed' };
  const pause = PAUSES[n - 1];
  return pause === undefined ? { state: 'parked' } : { state: 'due', inMinutes: pause };
}
