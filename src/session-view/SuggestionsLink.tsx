import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { outcomeLine } from '@/copy/outcome';
import type { SessionState } from '@/domain/session/session';
import { goTo, paths } from '@/navigation';

const AFTER: readonly SessionState[] = ['closed', 'minutes-confirmed', 'in-review', 'list-sent', 'list-received', 'settled', 'published', 'archived'];

/** The way to what became of a session, once it is closed and there is something to see. */
export function SuggestionsLink({ sessionId, state }: { sessionId: string; state: SessionState }) {
  const { data } = useRead(api.outcome.view, AFTER.includes(state) ? { sessionId } : undefined);
  const line = data && outcomeLine(data);
  return line ? <Card flush><ListItem icon='document' title='协商建议办得怎么样' note={line} onPress={() => goTo(paths.outcome(sessionId))} /></Card> : null;
}
