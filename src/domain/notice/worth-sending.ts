import type { TopicState } from '../topic/topic';

/** What a nudge is about, as it stands when its time has come. `noticed`: is a notice of the session still in force? */
export type Matter = { event: string; topic?: TopicState; session?: { stage: 'ahead' | 'held' | 'off'; noticed: boolean; startsAt: string }; now: string };

/** What tells that something is over is worth telling when it is. */
export const ENDINGS: ReadonlySet<string> = new Set(['session-cancelled', 'session-void']);

/** Nobody is nudged about what was withdrawn, called off, moved or has begun meanwhile; the inbox keeps what was said when. */
export function worthSending({ event, topic, session, now }: Matter): boolean {
  if (topic === 'withdrawn') return false;
  if (!session) return true;
  if (session.stage === 'off') return ENDINGS.has(event);
  return event !== 'session-noticed' || (session.noticed && session.startsAt > now);
}
