import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * 签到码: what the screen at the door shows, another every 45 seconds. It is good for its own step and one before or after by
 * the server's clock, so a photograph of it sent on is worth nothing after a minute and a half at the most.
 */
const STEP_MS = 45_000;
const SEAL = 10;

function secret(): string {
  const { CODE_SECRET } = process.env;
  if (!CODE_SECRET) throw new Error('CODE_SECRET is not set');
  return CODE_SECRET;
}
const stepOf = (now: string): number => Math.floor(Date.parse(now) / STEP_MS);
/** `site`: a linked room with a screen of its own; its code says where somebody is. */
const seal = (sessionId: string, step: number, site: string): string =>
  createHmac('sha256', secret()).update(`check-in:${sessionId}:${step}${site && `:${site}`}`).digest('base64').replace(/[^0-9A-Za-z]/g, '').slice(0, SEAL);

/** The text of the code, and for how long it is shown. */
export const checkInCodeOf = (sessionId: string, now: string, site = ''): { code: string; secondsLeft: number } => {
  const step = stepOf(now);
  return { code: `${sessionId}.${seal(sessionId, step, site)}`, secondsLeft: Math.ceil(((step + 1) * STEP_MS - Date.parse(now)) / 1000) };
};

/** The step a code belongs to, or undefined when it is not ours, another session's, or too old. */
export function stepIn(code: string, sessionId: string, now: string, site = ''): number | undefined {
  const current = stepOf(now);
  return [current, current - 1, current + 1].find((step) => same(code, `${sessionId}.${seal(sessionId, step, site)}`));
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
