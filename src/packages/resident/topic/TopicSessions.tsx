import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';
import { SuggestionsLink } from '@/session-view/SuggestionsLink';
import { StatementsLink } from '@/session-view/StatementsLink';
import type { TopicView } from '@/contract/topic';

/** States from which on a topic can have been talked about. */
const LATE_ENOUGH: readonly TopicView['state'][] = ['filed', 'scheduled', 'deliberated', 'answered'];

/** The sessions about a topic: the one ahead first, then earlier rounds. */
export function TopicSessions({ topic: { id, state } }: { topic: Pick<TopicView, 'id' | 'state'> }) {
  const asked = LATE_ENOUGH.includes(state);
  const ahead = usePages(api.session.list, asked ? { topicId: id, stage: 'ahead' } : undefined);
  const held = usePages(api.session.list, asked ? { topicId: id, stage: 'held' } : undefined);
  const sessions = [...(ahead.items ?? []), ...(held.items ?? [])];
  const [latest] = sessions;
  const [latestHeld] = held.items ?? [];
  if (!latest) return null;
  return <Section title='协商活动'>{sessions.map((session) => <SessionCard key={session.id} session={session} />)}{latestHeld && <SuggestionsLink sessionId={latestHeld.id} state={latestHeld.state} />}<StatementsLink sessionId={latest.id} /></Section>;
}
