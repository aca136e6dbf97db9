import type { Numbers } from '../policy/numbers';
import { secondsFrom } from '../time/shanghai-day';

/** Where somebody takes part from. All count alike: one roster, one composition （八：线上线下互动）. */
export const PLACES = ['onSite', 'linkedRoom', 'online', 'phone'] as const;
export type Place = (typeof PLACES)[number];
export const PLACE_NAMES: Record<Place, string> = { onSite: '现场', linkedRoom: '分会场', online: '线上', phone: '电话' };

const keepsLine = (place: Place): boolean => place === 'online' || place === 'phone';

/** `lastSeenAt`: when the line was last alive; on site nobody has to keep one. */
export type Presence = { checkedIn: boolean; left: boolean; place: Place; lastSeenAt?: string | undefined };

/** Is this person present? A line that drops keeps its seat for some minutes (convention.dropped-line). */
export function isPresent({ checkedIn, left, place, lastSeenAt }: Presence, now: string, numbers: Pick<Numbers, 'droppedMinutes'>): boolean {
  if (!checkedIn || left) return false;
  return !keepsLine(place) || (lastSeenAt !== undefined && secondsFrom(lastSeenAt, now) <= numbers.droppedMinutes * 60);
}
