import type { MeView } from '@/contract/me';
import type { TopicSource } from '@/domain/topic/topic';

/** The doors of （六） open to this person in this room; the cloud decides by the same parts held. */
export function sourcesOpen(me: MeView | undefined, roomId: string): TopicSource[] {
  const held = new Set(me?.appointments.filter((part) => part.roomId === roomId).map(({ role }) => role));
  return [
    'resident', ...(held.has('member') ? ['member' as const] : []), ...(held.has('officer') ? ['named' as const] : []),
    ...(held.has('staff') || held.has('convener') ? ['other' as const] : []),
  ];
}

export const SOURCE_HINTS: Record<TopicSource, string> = {
  resident: '以居民身份提出', member: '以政协委员身份推荐', named: '由党委政府点题', other: '替来电、来访的群众录入',
};
