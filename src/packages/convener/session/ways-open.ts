import type { SessionView } from '@/contract/session-shapes';
import type { SessionWay } from '@/copy/session-desk';

/** What can be done beside the next step. Registering is anybody's of the room; the rest is the convener's own. */
export function waysOpen({ you, seats }: SessionView): SessionWay[] {
  const has = (action: string): boolean => you.actions.includes(action);
  const ways: Record<SessionWay, boolean> = {
    register: has('signUp') && (you.convener || you.staff),
    invite: has('invite') && you.convener,
    changeLimit: has('changeLimit') && you.convener,
    releaseHolds: has('releaseHolds') && you.convener && !seats.holdsReleased && seats.groups.some(({ held }) => held > 0),
    editPlan: has('editPlan') && you.convener,
    postpone: has('postpone') && you.convener,
    cancel: has('cancel') && you.convener,
  };
  return (Object.keys(ways) as SessionWay[]).filter((way) => ways[way]);
}
