import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';

const SHOWN = 3;

/** What this room will talk about next, and where its people take part in another room's session; nothing stands here without a date. */
export function RoomSessions({ roomId }: { roomId: string }) {
  const [ahead, linked] = [usePages(api.session.list, { roomId, stage: 'ahead' }), usePages(api.session.linkedTo, { roomId })];
  const elsewhere = linked.items?.filter(({ endsAt }) => endsAt > new Date().toISOString());
  return (
    <>
      {ahead.items && ahead.items.length > 0 && <Section title='接下来的协商'>{ahead.items.slice(0, SHOWN).map((session) => <SessionCard key={session.id} session={session} />)}</Section>}
      {elsewhere && elsewhere.length > 0 && <Section title='和别的议事室一起的协商'>{elsewhere.slice(0, SHOWN).map((session) => <SessionCard key={session.id} session={session} showRoom />)}</Section>}
    </>
  );
}
