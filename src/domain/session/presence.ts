import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import { secondsFrom } from '../time/shanghai-day';
import type { Mode } from './session';

/** Where somebody takes part from. All count alike: one roster, one composition （八：线上线下互动）. */
export const PLACES = ['onSite', 'linkedRoom', 'online', 'phone'] as const;
export type Place = (typeof PLACES)[number];

const keepsLine = (place: Place): boolean => place === 'online' || place === 'phone';

/** `lastSeenAt`: when the line was last alive; on site nobody has to keep one. */
export type Presence = { checkedIn: boolean; left: boolean; place: Place; lastSeenAt?: string | undefined };

/** Is this person present? A line that drops keeps its seat for some minutes (convention.dropped-line). */
export function isPresent({ checkedIn, left, place, lastSeenAt }: Presence, now: string, numbers: Pick<Numbers, 'droppedMinutes'>): boolean {
  if (!checkedIn || left) return false;
  return !keepsLine(place) || (lastSeenAt !== undefined && secondsFrom(lastSeenAt, now) <= numbers.droppedMinutes * 60);
}

export type PresenceRule = 'session.presence.no-online-part';

/** May somebody on the roster join by the own phone, without the code at the door? Where the session is held online too. */
export const canJoinOnline = ({ mode }: { mode: Mode }): Verdict<PresenceRule> => verdict<PresenceRule>([
  mode === 'faceToFace' && { rule: 'session.presence.no-online-part', clause: '8.as-approved', measured: '面对面协商', required: '扫现场的签到码，或请工作人员在名单上勾选' },
]);
