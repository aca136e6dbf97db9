import type { RoomView } from '@/contract/room';
import type { TopicView } from '@/contract/topic';
import type { Way } from '@/copy/procedure';
import { ROUTES } from '@/domain/room/routes';
import { isEnd } from '@/domain/topic/topic';

/** What can be done beside the next step. Going up and changing words are the convener's own, not the staff's. */
export function waysOpen({ you, state, stakeholders, approval }: TopicView, { kind }: RoomView, staff: boolean): Way[] {
  const has = (action: string): boolean => you.actions.includes(action);
  const ways: Record<Way, boolean> = {
    stakeholders: stakeholders !== undefined && !isEnd(state) && state !== 'held',
    escalate: has('escalate') && !staff && ROUTES[kind].higherApprover !== undefined && !approval?.escalated,
    report: has('report'),
    amend: has('amend') && !staff,
    merge: has('merge') && state === 'screened',
  };
  return (Object.keys(ways) as Way[]).filter((way) => ways[way]);
}
