/**
 * What became of a notice on a channel beside the inbox. `unsure`: it was handed over and nobody saw the end of it, so it may
 * have arrived; it is not sent a second time. `parked`: tried as often as makes sense. `cancelled`: no longer worth sending.
 */
export const DELIVERY_STATES = ['due', 'sending', 'sent', 'unsure', 'failed', 'parked', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Minutes until the next try after the first, second, … failure that may pass by itself. */
const PAUSES = [1, 5, 30, 120] as const;
/** A try whose end nobody saw within so many minutes stays unseen. */
export const LEASE_MINUTES = 3;

/** WeChat's answers that no second try can change: wrong person, template, page, refused, wrong fields. */
const PERMANENT: ReadonlySet<number> = new Set([40003, 40037, 41030, 43101, 43107, 47003]);

/** What came of one try. `unknown`: the other side may have taken it, its answer did not come. */
export type Attempt = { came: 'sent' } | { came: 'refused'; permanent: boolean; error: string } | { came: 'unknown'; error: string };

export const attemptOf = ({ errcode, errmsg }: { errcode: number; errmsg?: string | undefined }): Attempt =>
  errcode === 0 ? { came: 'sent' } : { came: 'refused', permanent: PERMANENT.has(errcode), error: `${errcode} ${errmsg ?? ''}`.trim() };

/** What follows a try, the n-th: done, given up at once, another in so many minutes, or parked for a person to look at. */
export function afterAttempt(attempt: Attempt, n: number): { state: 'sent' | 'unsure' | 'failed' | 'parked' } | { state: 'due'; inMinutes: number } {
  if (attempt.came === 'sent') return { state: 'sent' };
  if (attempt.came === 'unknown') return { state: 'unsure' };
  if (attempt.permanent) return { state: 'failed' };
  const pause = PAUSES[n - 1];
  return pause === undefined ? { state: 'parked' } : { state: 'due', inMinutes: pause };
}
