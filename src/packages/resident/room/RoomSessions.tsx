import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';

/** What this room will talk about next; nothing stands here without a date. */
export function RoomSessions({ roomId }: { roomId: string }) {
  const { items } = usePages(api.session.list, { roomId, stage: 'ahead' });
  if (!items || items.length === 0) return null;
  return <Section title='接下来的协商'>{items.slice(0, 3).map((session) => <SessionCard key={session.id} session={session} />)}</Section>;
}
